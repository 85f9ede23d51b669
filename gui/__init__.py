"""The window. Imports core; core never imports it."""
