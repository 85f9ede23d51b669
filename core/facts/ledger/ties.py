"""Mentions that were found to be of one thing."""

Node = tuple[int, int]
"""(version, mention) by index."""


class Ties:
    """Disjoint sets of nodes (union by smallest)."""

    def __init__(self) -> None:
        self.parent: dict[Node, Node] = {}

    def copy(self) -> "Ties":
        other = Ties()
        other.parent = self.parent.copy()
        return other

    def add(self, node: Node) -> None:
        self.parent[node] = node

    def find(self, node: Node) -> Node:
        while self.parent[node] != node:
            self.parent[node] = self.parent[self.parent[node]]
            node = self.parent[node]
        return node

    def tie(self, one: Node, two: Node) -> None:
        a, b = sorted((self.find(one), self.find(two)))
        self.parent[b] = a

    def groups(self) -> list[list[Node]]:
        """The sets, each ascending, in the order of their first node."""
        found: dict[Node, list[Node]] = {}
        for node in sorted(self.parent):
            found.setdefault(self.find(node), []).append(node)
        return list(found.values())
