<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <source>&amp;About Factline</source>
            <translation>À &amp;propos de Factline</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Modifications</translation>
        </message>
        <message>
            <source>&amp;Changes only</source>
            <translation>&amp;Modifications seules</translation>
        </message>
        <message>
            <source>&amp;Close the case</source>
            <translation>&amp;Fermer le dossier</translation>
        </message>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Confirmer</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>&amp;Duplicate…</source>
            <translation>&amp;Dupliquer…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;Facts</source>
            <translation>&amp;Faits</translation>
        </message>
        <message>
            <source>&amp;Facts only</source>
            <translation>&amp;Faits seuls</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>R&amp;echercher</translation>
        </message>
        <message>
            <source>&amp;Find in the notes of all cases…</source>
            <translation>Rechercher dans les no&amp;tes de tous les dossiers…</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>Aller au &amp;paragraphe…</translation>
        </message>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Manuel</translation>
        </message>
        <message>
            <source>&amp;Keep the older words</source>
            <translation>&amp;Garder l’ancien texte</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Link paragraphs</source>
            <translation>L&amp;ier les paragraphes</translation>
        </message>
        <message>
            <source>&amp;Next change</source>
            <translation>Modification &amp;suivante</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Notes</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Note…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>&amp;Panneaux</translation>
        </message>
        <message>
            <source>&amp;Paste text as a version</source>
            <translation>&amp;Coller un texte comme version</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>Modification p&amp;récédente</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Reopen</source>
            <translation>Ro&amp;uvrir</translation>
        </message>
        <message>
            <source>&amp;Resolve</source>
            <translation>&amp;Résoudre</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>&amp;Set aside</source>
            <translation>Écar&amp;ter</translation>
        </message>
        <message>
            <source>&amp;Side by side</source>
            <translation>&amp;Côte à côte</translation>
        </message>
        <message>
            <source>&amp;Take the newer words</source>
            <translation>Adopter le &amp;nouveau texte</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Unified</source>
            <translation>&amp;Unifié</translation>
        </message>
        <message>
            <source>&amp;Unite with another copy…</source>
            <translation>&amp;Fusionner avec une autre copie…</translation>
        </message>
        <message>
            <source>&amp;Unlink paragraphs</source>
            <translation>Déli&amp;er les paragraphes</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>&amp;Versions</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>S&amp;urveiller un répertoire…</translation>
        </message>
        <message>
            <source>&amp;Where cases are kept…</source>
            <translation>Emplacement des do&amp;ssiers…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>Pour&amp;quoi</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>As the system, colour-blind safe</source>
            <translation>Comme le système, pour daltoniens</translation>
        </message>
        <message>
            <source>C&amp;orrection</source>
            <translation>C&amp;orrection</translation>
        </message>
        <message>
            <source>Captures of an add&amp;ress…</source>
            <translation>Captures d’une a&amp;dresse…</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Confirm all facts s&amp;hown</source>
            <translation>Confirmer tous &amp;les faits affichés</translation>
        </message>
        <message>
            <source>Copy for s&amp;ending…</source>
            <translation>&amp;Copie à envoyer…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Dark, colour-blind safe</source>
            <translation>Sombre, pour daltoniens</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Export the &amp;history…</source>
            <translation>Exporter l’&amp;historique…</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Rechercher le s&amp;uivant</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>Rechercher &amp;le précédent</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Habillage</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light, colour-blind safe</source>
            <translation>Clair, pour daltoniens</translation>
        </message>
        <message>
            <source>Make s&amp;maller</source>
            <translation>C&amp;ompacter</translation>
        </message>
        <message>
            <source>Mark all as s&amp;een</source>
            <translation>Tout marquer comme &amp;vu</translation>
        </message>
        <message>
            <source>Next &amp;fact</source>
            <translation>&amp;Fait suivant</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Only what is &amp;new</source>
            <translation>Uniquement les &amp;nouveautés</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>Ouvrir un &amp;répertoire…</translation>
        </message>
        <message>
            <source>Open an &amp;address…</source>
            <translation>Ouvrir une &amp;adresse…</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Ouvrir l’e&amp;xemple</translation>
        </message>
        <message>
            <source>Other &amp;end of a move</source>
            <translation>Autre &amp;bout du déplacement</translation>
        </message>
        <message>
            <source>Other co&amp;lumn, right</source>
            <translation>Autre colonne, à &amp;droite</translation>
        </message>
        <message>
            <source>Other column, left</source>
            <translation>Autre colonne, à gauche</translation>
        </message>
        <message>
            <source>Paste text with its date…</source>
            <translation>Coller un texte avec sa date…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>Préfére&amp;nces…</translation>
        </message>
        <message>
            <source>Previous f&amp;act</source>
            <translation>F&amp;ait précédent</translation>
        </message>
        <message>
            <source>Read &amp;comments from a Word file…</source>
            <translation>&amp;Importer les commentaires d’un fichier Word…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <source>Select &amp;all of this version</source>
            <translation>&amp;Tout sélectionner dans cette version</translation>
        </message>
        <message>
            <source>Set aside all facts sho&amp;wn</source>
            <translation>Écarter tous les faits affic&amp;hés</translation>
        </message>
        <message>
            <source>Show &amp;all changes</source>
            <translation>&amp;Afficher toutes les modifications</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Formulation</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>A&amp;grandir</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Réduire</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Add {name}</source>
            <translation>Ajouter {name}</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Date {name}</source>
            <translation>Date de {name}</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Trancher</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Supprimer la note</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>Keep paragraphs apart</source>
            <translation>Garder des paragraphes séparés</translation>
        </message>
        <message>
            <source>Keep the older words</source>
            <translation>Garder l’ancien texte</translation>
        </message>
        <message>
            <source>Language of {name}</source>
            <translation>Langue de {name}</translation>
        </message>
        <message>
            <source>Leave the words open</source>
            <translation>Laisser le texte en suspens</translation>
        </message>
        <message>
            <source>Link paragraphs</source>
            <translation>Lier les paragraphes</translation>
        </message>
        <message>
            <source>Needs a correction</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Read a comment back</source>
            <translation>Importer un commentaire</translation>
        </message>
        <message>
            <source>Read comments back</source>
            <translation>Importer des commentaires</translation>
        </message>
        <message>
            <source>Read {name} anew</source>
            <translation>Relire {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>Renommer {name}</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Reopen note</source>
            <translation>Rouvrir la note</translation>
        </message>
        <message>
            <source>Reorder the versions</source>
            <translation>Réordonner les versions</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Resolve note</source>
            <translation>Résoudre la note</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Settings of the comparison</source>
            <translation>Réglages de la comparaison</translation>
        </message>
        <message>
            <source>Take a link back</source>
            <translation>Annuler un lien</translation>
        </message>
        <message>
            <source>Take the newer words</source>
            <translation>Adopter le nouveau texte</translation>
        </message>
        <message>
            <source>Unite with {name}</source>
            <translation>Fusionner avec {name}</translation>
        </message>
        <message>
            <source>a version</source>
            <translation>une version</translation>
        </message>
        <message>
            <source>{act} ({n} changes)</source>
            <translation>{act} ({n} modifications)</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Fetch the page</source>
            <translation>Récupérer la page</translation>
        </message>
        <message>
            <source>Open an address</source>
            <translation>Ouvrir une adresse</translation>
        </message>
        <message>
            <source>The page is fetched now, once, and its article becomes a version. Nothing else goes over the network.</source>
            <translation>La page est récupérée maintenant, une seule fois, et son article devient une version. Rien d’autre ne passe par le réseau.</translation>
        </message>
        <message>
            <source>Web settings…</source>
            <translation>Réglages web…</translation>
        </message>
    </context>
    <context>
        <name>AnnotatingDesk</name>
        <message>
            <source>1 fact was decided.</source>
            <translation>1 fait a été traité.</translation>
        </message>
        <message>
            <source>No change is chosen. &lt;key:next_change&gt; goes to the next one.</source>
            <translation>Aucune modification n’est sélectionnée. &lt;key:next_change&gt; mène à la suivante.</translation>
        </message>
        <message>
            <source>No change is chosen. &lt;key:next_fact&gt; goes to the next fact.</source>
            <translation>Aucune modification n’est sélectionnée. &lt;key:next_fact&gt; mène au fait suivant.</translation>
        </message>
        <message>
            <source>No open fact is shown.</source>
            <translation>Aucun fait ouvert n’est affiché.</translation>
        </message>
        <message>
            <source>Nothing is decided on the words.</source>
            <translation>Le choix du texte reste ouvert.</translation>
        </message>
        <message>
            <source>The newer words stand.</source>
            <translation>Le nouveau texte est retenu.</translation>
        </message>
        <message>
            <source>The older words stand.</source>
            <translation>L’ancien texte est retenu.</translation>
        </message>
        <message>
            <source>{n} facts were decided.</source>
            <translation>{n} faits ont été traités.</translation>
        </message>
    </context>
    <context>
        <name>CapturesDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>Interrogation de {host}…</translation>
        </message>
        <message>
            <source>At most {n} at once</source>
            <translation>{n} au plus à la fois</translation>
        </message>
        <message>
            <source>Captures</source>
            <translation>Captures</translation>
        </message>
        <message>
            <source>Captures of an address</source>
            <translation>Captures d’une adresse</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare {n} captures</source>
            <translation>Comparer {n} captures</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>List captures</source>
            <translation>Lister les captures</translation>
        </message>
        <message>
            <source>Open 1 capture</source>
            <translation>Ouvrir 1 capture</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Web settings…</source>
            <translation>Réglages web…</translation>
        </message>
        <message>
            <source>What the archive has</source>
            <translation>Ce que l’archive contient</translation>
        </message>
        <message>
            <source>to</source>
            <translation>au</translation>
        </message>
        <message>
            <source>{host} has no captures of this address between these days.</source>
            <translation>{host} n’a aucune capture de cette adresse entre ces dates.</translation>
        </message>
        <message>
            <source>{host} has one capture. Tick it to open it.</source>
            <translation>{host} a une capture. Cochez-la pour l’ouvrir.</translation>
        </message>
        <message>
            <source>{host} has {n} captures that differ from the one before. Tick those to compare.</source>
            <translation>{host} a {n} captures qui diffèrent de la précédente. Cochez celles à comparer.</translation>
        </message>
        <message>
            <source>{host} is asked for its captures when you say so. It gets the address and the days.</source>
            <translation>{host} n’est interrogé que si vous le demandez. Il reçoit l’adresse et les dates.</translation>
        </message>
    </context>
    <context>
        <name>CaseDeeds</name>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Copy for sending</source>
            <translation>Copie à envoyer</translation>
        </message>
        <message>
            <source>Duplicate the case</source>
            <translation>Dupliquer le dossier</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exporter l’historique</translation>
        </message>
        <message>
            <source>Factline cases</source>
            <translation>Dossiers Factline</translation>
        </message>
        <message>
            <source>Nothing is new since you last looked.</source>
            <translation>Rien de nouveau depuis votre dernier passage.</translation>
        </message>
        <message>
            <source>Read comments from a Word file</source>
            <translation>Importer les commentaires d’un fichier Word</translation>
        </message>
        <message>
            <source>Save the case as</source>
            <translation>Enregistrer le dossier sous</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>This is {name} already.</source>
            <translation>C’est déjà {name}.</translation>
        </message>
        <message>
            <source>Unite with another copy</source>
            <translation>Fusionner avec une autre copie</translation>
        </message>
        <message>
            <source>United with {name}; nothing was changed in both.</source>
            <translation>Fusionné avec {name} ; aucun élément n’avait été modifié dans les deux copies.</translation>
        </message>
        <message>
            <source>Word files</source>
            <translation>Fichiers Word</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>{name} - copie</translation>
        </message>
        <message>
            <source>{name} history</source>
            <translation>{name} - historique</translation>
        </message>
        <message>
            <source>{name} to send</source>
            <translation>{name} - à envoyer</translation>
        </message>
    </context>
    <context>
        <name>CaseDesk</name>
        <message>
            <source>A copy of the case is in {name}.</source>
            <translation>Une copie du dossier est dans {name}.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>The case is {name} now.</source>
            <translation>Le dossier est maintenant {name}.</translation>
        </message>
        <message>
            <source>The program ended before this case was closed. All that you did is here.</source>
            <translation>Le programme s’est arrêté avant la fermeture de ce dossier. Tout votre travail est là.</translation>
        </message>
        <message>
            <source>This case</source>
            <translation>Ce dossier</translation>
        </message>
        <message>
            <source>Your work can't be kept in the folder for it: {reason} Save the case in another place.</source>
            <translation>Votre travail ne peut pas être conservé dans le répertoire prévu : {reason} Enregistrez le dossier à un autre emplacement.</translation>
        </message>
        <message>
            <source>{name} can be sent: it holds no original files, no file names and no people's names.</source>
            <translation>{name} peut être envoyé : il ne contient ni fichiers d’origine, ni noms de fichiers, ni noms de personnes.</translation>
        </message>
        <message>
            <source>{name} has nothing that is not here.</source>
            <translation>{name} ne contient rien de plus.</translation>
        </message>
        <message>
            <source>{name} is open here.</source>
            <translation>{name} est ouvert ici.</translation>
        </message>
        <message>
            <source>{name} was {before} kB and is {after} kB now.</source>
            <translation>{name} faisait {before} ko et fait maintenant {after} ko.</translation>
        </message>
    </context>
    <context>
        <name>CaseInUseDialog</name>
        <message>
            <source>On {machine}, since {since} (UTC).</source>
            <translation>Sur {machine}, depuis {since} (UTC).</translation>
        </message>
        <message>
            <source>Open to read</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Quelqu’un sans nom</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Prendre la main</translation>
        </message>
        <message>
            <source>The case is open elsewhere</source>
            <translation>Le dossier est ouvert ailleurs</translation>
        </message>
        <message>
            <source>You can open it to read: nothing you do is saved then. If you take it over, nothing that {who} does from now on is saved; all that was done before stays.</source>
            <translation>Vous pouvez l’ouvrir en lecture seule : rien de ce que vous ferez ne sera enregistré. Si vous prenez la main, rien de ce que fera {who} ne sera plus enregistré ; tout ce qui précède reste.</translation>
        </message>
        <message>
            <source>{who} works in {name}.</source>
            <translation>{who} travaille en ce moment dans {name}.</translation>
        </message>
    </context>
    <context>
        <name>CasePlaceDialog</name>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Cases without a name</source>
            <translation>Dossiers sans nom</translation>
        </message>
        <message>
            <source>Erase the chosen</source>
            <translation>Effacer la sélection</translation>
        </message>
        <message>
            <source>Everything you do is saved as you do it. A case without a name lies in the folder below, until you save it under a name of your own. Nothing of it is anywhere else, and nothing is sent anywhere. Deleting the file erases the case, with its versions, notes and history.</source>
            <translation>Tout ce que vous faites est enregistré aussitôt. Un dossier sans nom se trouve dans le répertoire ci-dessous, jusqu’à ce que vous l’enregistriez sous un nom. Rien n’en est conservé ailleurs, et rien n’est envoyé. Supprimer le fichier efface le dossier, avec ses versions, ses notes et son historique.</translation>
        </message>
        <message>
            <source>Folder of cases without a name</source>
            <translation>Répertoire des dossiers sans nom</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le répertoire</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Where cases are kept</source>
            <translation>Emplacement des dossiers</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} ko</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Why this is a change</source>
            <translation>Pourquoi c’est une modification</translation>
        </message>
    </context>
    <context>
        <name>ChangePanel</name>
        <message>
            <source>1 change is hidden.</source>
            <translation>1 modification est masquée.</translation>
        </message>
        <message>
            <source>Add two versions to see what changed.</source>
            <translation>Ajoutez deux versions pour voir ce qui a changé.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Par type</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>Par position</translation>
        </message>
        <message>
            <source>By rank</source>
            <translation>Par importance</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Facts that changed</source>
            <translation>Faits modifiés</translation>
        </message>
        <message>
            <source>Filter changes</source>
            <translation>Filtrer les modifications</translation>
        </message>
        <message>
            <source>Filter facts</source>
            <translation>Filtrer les faits</translation>
        </message>
        <message>
            <source>Kinds of facts</source>
            <translation>Types de faits</translation>
        </message>
        <message>
            <source>No facts changed.</source>
            <translation>Aucun fait n’a changé.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Nothing here matches this filter.</source>
            <translation>Rien ne correspond à ce filtre.</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Which decisions are shown</source>
            <translation>Décisions affichées</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Avec une note</translation>
        </message>
        <message>
            <source>{n} changes are hidden.</source>
            <translation>{n} modifications sont masquées.</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compared versions</source>
            <translation>Versions comparées</translation>
        </message>
    </context>
    <context>
        <name>ComparingDesk</name>
        <message>
            <source>Compare again</source>
            <translation>Comparer à nouveau</translation>
        </message>
        <message>
            <source>Comparing {first} with {last}</source>
            <translation>Comparaison de {first} avec {last}</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Stopped. The comparison you had is still here.</source>
            <translation>Arrêté. Votre comparaison précédente est toujours là.</translation>
        </message>
        <message>
            <source>Wait until the versions are compared.</source>
            <translation>Attendez que les versions soient comparées.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <source>Add reply</source>
            <translation>Ajouter la réponse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Valider</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>No name; set one in Preferences</source>
            <translation>Sans nom ; indiquez-en un dans les Préférences</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Texte de la note</translation>
        </message>
    </context>
    <context>
        <name>ConflictsDialog</name>
        <message>
            <source>One thing was changed in both copies, and stays here as it is. Nothing else was new.</source>
            <translation>Un élément a été modifié dans les deux copies et reste ici tel quel. Rien d’autre n’était nouveau.</translation>
        </message>
        <message>
            <source>One thing was changed in both copies. Look at it; Undo takes the whole union back.</source>
            <translation>Un élément a été modifié dans les deux copies. Examinez-le ; « Annuler » défait toute la fusion.</translation>
        </message>
        <message>
            <source>United with {name}</source>
            <translation>Fusionné avec {name}</translation>
        </message>
        <message>
            <source>What both copies changed</source>
            <translation>Éléments modifiés dans les deux copies</translation>
        </message>
        <message>
            <source>{n} things were changed in both copies, and stay here as they are. Nothing else was new.</source>
            <translation>{n} éléments ont été modifiés dans les deux copies et restent ici tels quels. Rien d’autre n’était nouveau.</translation>
        </message>
        <message>
            <source>{n} things were changed in both copies. Look at them; Undo takes the whole union back.</source>
            <translation>{n} éléments ont été modifiés dans les deux copies. Examinez-les ; « Annuler » défait toute la fusion.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Factline met a fault of its own. Your versions, notes and decisions are still here, and you can go on. The details below say where it happened; they hold nothing of your texts.</source>
            <translation>Factline a rencontré une erreur interne. Vos versions, vos notes et vos décisions sont toujours là, et vous pouvez continuer. Les détails ci-dessous indiquent où elle s’est produite ; ils ne contiennent rien de vos textes.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
    </context>
    <context>
        <name>CurrentCard</name>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Why this is a change</source>
            <translation>Pourquoi c’est une modification</translation>
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>At</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Date of {label}</source>
            <translation>Date de {label}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>The date of publication is known</source>
            <translation>La date de publication est connue</translation>
        </message>
        <message>
            <source>The time of day is known</source>
            <translation>L’heure est connue</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>{date}: the capture</source>
            <translation>{date} : date de la capture</translation>
        </message>
        <message>
            <source>{date}: the dateline</source>
            <translation>{date} : lieu et date de l’article</translation>
        </message>
        <message>
            <source>{date}: the file's last change</source>
            <translation>{date} : dernière modification du fichier</translation>
        </message>
        <message>
            <source>{date}: the last update</source>
            <translation>{date} : dernière mise à jour</translation>
        </message>
        <message>
            <source>“Today”, “Wednesday” and “last month” are counted from this day. Facts are judged again at once.</source>
            <translation>« Aujourd’hui », « mercredi » et « le mois dernier » sont calculés d’après ce jour. Les faits sont aussitôt réévalués.</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Comparer à nouveau</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>{name} a été exporté.</translation>
        </message>
        <message>
            <source>Go to paragraph</source>
            <translation>Aller au paragraphe</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
        <message>
            <source>Open versions</source>
            <translation>Ouvrir des versions</translation>
        </message>
        <message>
            <source>Paragraph of {label}, 1 to {last}:</source>
            <translation>Paragraphe de {label}, de 1 à {last} :</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Select some words or go to a change; then &lt;key:note&gt; writes a note on it.</source>
            <translation>Sélectionnez des mots ou allez à une modification ; &lt;key:note&gt; y ajoute alors une note.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher l’emplacement</translation>
        </message>
        <message>
            <source>There is no fact to go to.</source>
            <translation>Il n’y a aucun fait à atteindre.</translation>
        </message>
        <message>
            <source>There is no paragraph {n}.</source>
            <translation>Il n’y a pas de paragraphe {n}.</translation>
        </message>
        <message>
            <source>This paragraph has not moved.</source>
            <translation>Ce paragraphe n’a pas été déplacé.</translation>
        </message>
        <message>
            <source>Write the notice…</source>
            <translation>Rédiger le rectificatif…</translation>
        </message>
        <message>
            <source>{names} has changed on disk.</source>
            <translation>{names} a été modifié sur le disque.</translation>
        </message>
        <message>
            <source>{names} have changed on disk.</source>
            <translation>{names} ont été modifiés sur le disque.</translation>
        </message>
        <message>
            <source>“{words}” is in neither version.</source>
            <translation>« {words} » n’est dans aucune des deux versions.</translation>
        </message>
        <message>
            <source>“{words}” is in none of the {n} versions.</source>
            <translation>« {words} » n’est dans aucune des {n} versions.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>About Factline</source>
            <translation>À propos de Factline</translation>
        </message>
        <message>
            <source>Build {build}.</source>
            <translation>Build {build}.</translation>
        </message>
        <message>
            <source>Label:</source>
            <translation>Nom :</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licences…</translation>
        </message>
        <message>
            <source>Rename this version</source>
            <translation>Renommer cette version</translation>
        </message>
        <message>
            <source>Run from its source.</source>
            <translation>Exécuté depuis le code source.</translation>
        </message>
        <message>
            <source>Shows an editor which facts changed between versions of one article.

MIT licence. Set in Inter and Source Serif 4 (Open Font License). Made with Qt {qt}.
No files are sent anywhere. Everything is compared on this computer.</source>
            <translation>Montre à la rédaction quels faits ont changé entre les versions d’un article.

Licence MIT. Composé en Inter et Source Serif 4 (Open Font License). Réalisé avec Qt {qt}.
Aucun fichier n’est envoyé. Tout est comparé sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Choose files</source>
            <translation>Choisir des fichiers</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>Coller un texte</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>A comment on each changed fact</source>
            <translation>Un commentaire sur chaque fait modifié</translation>
        </message>
        <message>
            <source>All {n} versions</source>
            <translation>Les {n} versions</translation>
        </message>
        <message>
            <source>As a table for a mail or a document, and as plain text</source>
            <translation>En tableau pour un courriel ou un document, et en texte simple</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Author of the tracked changes</source>
            <translation>Auteur des modifications suivies</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose two different versions.</source>
            <translation>Choisissez deux versions différentes.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Copy the facts</source>
            <translation>Copier les faits</translation>
        </message>
        <message>
            <source>Editors’ notes   {n}</source>
            <translation>Notes de la rédaction   {n}</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exporter sous</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>Fichier de destination</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>Moves as deletion and insertion</source>
            <translation>Déplacements comme suppression et insertion</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Nouvelle version</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Ancienne version</translation>
        </message>
        <message>
            <source>Rejecting all no longer gives {before} to the letter.</source>
            <translation>« Tout refuser » ne redonne plus {before} à la lettre près.</translation>
        </message>
        <message>
            <source>The export needs a file name.</source>
            <translation>Il manque un nom de fichier pour l’export.</translation>
        </message>
        <message>
            <source>The facts are on the clipboard.</source>
            <translation>Les faits sont dans le presse-papiers.</translation>
        </message>
        <message>
            <source>{name} is there already and will be replaced.</source>
            <translation>{name} existe déjà et sera remplacé.</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>No fact is marked as a correction.</source>
            <translation>Aucun fait n’est marqué comme correction.</translation>
        </message>
        <message>
            <source>These two are compared when they are exported.</source>
            <translation>Ces deux versions seront comparées lors de l’export.</translation>
        </message>
        <message>
            <source>What the file will look like</source>
            <translation>Aperçu du fichier</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find in all versions</source>
            <translation>Rechercher dans toutes les versions</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>Handbook</name>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Page of the handbook</source>
            <translation>Page du manuel</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Par type</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>Par position</translation>
        </message>
        <message>
            <source>By rank</source>
            <translation>Par importance</translation>
        </message>
        <message>
            <source>Filter facts</source>
            <translation>Filtrer les faits</translation>
        </message>
        <message>
            <source>Nothing here matches this filter.</source>
            <translation>Rien ne correspond à ce filtre.</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <source>Which kind of facts is shown</source>
            <translation>Quel type de faits est affiché</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
    </context>
    <context>
        <name>LinkDeeds</name>
        <message>
            <source>Link to {paragraphs}</source>
            <translation>Lier à {paragraphs}</translation>
        </message>
        <message>
            <source>Link with another paragraph</source>
            <translation>Lier à un autre paragraphe</translation>
        </message>
        <message>
            <source>Only versions that stand side by side can be linked.</source>
            <translation>Seules des versions placées côte à côte peuvent être liées.</translation>
        </message>
        <message>
            <source>Paragraphs are linked side by side; U shows them so.</source>
            <translation>Les paragraphes se lient côte à côte ; U les montre ainsi.</translation>
        </message>
        <message>
            <source>Put the caret into a paragraph, or select some; then L links and Shift+L unlinks.</source>
            <translation>Placez le curseur dans un paragraphe, ou sélectionnez-en plusieurs ; L les lie, Maj+L les délie.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Délier</translation>
        </message>
        <message>
            <source>Unlink from {paragraphs}</source>
            <translation>Délier de {paragraphs}</translation>
        </message>
        <message>
            <source>{paragraphs} is linked to nothing.</source>
            <translation>{paragraphs} n’est lié à rien.</translation>
        </message>
        <message>
            <source>{paragraphs} waits to be linked. Go to its counterpart and press &lt;key:link&gt;; Esc leaves it.</source>
            <translation>{paragraphs} attend d’être lié. Allez au paragraphe correspondant et appuyez sur &lt;key:link&gt; ; Échap annule.</translation>
        </message>
    </context>
    <context>
        <name>Linking</name>
        <message>
            <source>¶ {where} of {label}</source>
            <translation>¶ {where} de {label}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Redo {act}</source>
            <translation>&amp;Rétablir : {act}</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>&amp;Undo {act}</source>
            <translation>&amp;Annuler : {act}</translation>
        </message>
        <message>
            <source>1 change is hidden.</source>
            <translation>1 modification est masquée.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Facts only. 1 other change is hidden; &lt;key:facts_only&gt; shows all.</source>
            <translation>Faits seuls. 1 autre modification est masquée ; &lt;key:facts_only&gt; affiche tout.</translation>
        </message>
        <message>
            <source>Facts only. {n} other changes are hidden; &lt;key:facts_only&gt; shows all.</source>
            <translation>Faits seuls. {n} autres modifications sont masquées ; &lt;key:facts_only&gt; affiche tout.</translation>
        </message>
        <message>
            <source>No files are sent anywhere. Everything is compared on this computer.</source>
            <translation>Aucun fichier n’est envoyé. Tout est comparé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>No notes yet. &lt;key:note&gt; writes one on the current change or on the selected words.</source>
            <translation>Pas encore de note. &lt;key:note&gt; en ajoute une à la modification en cours ou aux mots sélectionnés.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing is hidden.</source>
            <translation>Rien n’est masqué.</translation>
        </message>
        <message>
            <source>Only {label} is here. Add another version to compare it with.</source>
            <translation>Il n’y a que {label}. Ajoutez une autre version pour comparer.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Your work in this case could not be kept on this disk. Close the case and lose it?</source>
            <translation>Votre travail dans ce dossier n’a pas pu être enregistré sur ce disque. Fermer le dossier et perdre ce travail ?</translation>
        </message>
        <message>
            <source>{n} changes are hidden.</source>
            <translation>{n} modifications sont masquées.</translation>
        </message>
        <message>
            <source>{n} versions are being compared.</source>
            <translation>{n} versions sont en cours de comparaison.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Ce que l’on peut faire</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>Pas encore de note.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <source>on “{words}”, {where}</source>
            <translation>sur « {words} », {where}</translation>
        </message>
        <message>
            <source>to {author}</source>
            <translation>à {author}</translation>
        </message>
        <message>
            <source>{deed} the chosen note</source>
            <translation>{deed} : la note choisie</translation>
        </message>
    </context>
    <context>
        <name>OneVersionPage</name>
        <message>
            <source>Only {label} is here. Add another version to compare it with.</source>
            <translation>Il n’y a que {label}. Ajoutez une autre version pour comparer.</translation>
        </message>
        <message>
            <source>Text of the version</source>
            <translation>Texte de la version</translation>
        </message>
        <message>
            <source>Word, plain text, or text from the clipboard</source>
            <translation>Word, texte brut ou texte du presse-papiers</translation>
        </message>
    </context>
    <context>
        <name>OpeningDesk</name>
        <message>
            <source>One case is open at a time; {name} is.</source>
            <translation>Un seul dossier peut être ouvert à la fois : c’est {name}.</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>Pasted text {n}</source>
            <translation>Texte collé {n}</translation>
        </message>
        <message>
            <source>Reading {name}.</source>
            <translation>Lecture de {name}.</translation>
        </message>
        <message>
            <source>The other versions are open.</source>
            <translation>Les autres versions sont ouvertes.</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
        </message>
        <message>
            <source>{names} says the same as before.</source>
            <translation>Le contenu de {names} n’a pas changé.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of all changes</source>
            <translation>Vue d’ensemble des modifications</translation>
        </message>
    </context>
    <context>
        <name>PageArea</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>The filter hides all {n} changes.</source>
            <translation>Le filtre masque les {n} modifications.</translation>
        </message>
        <message>
            <source>The filter hides the one change.</source>
            <translation>Le filtre masque l’unique modification.</translation>
        </message>
        <message>
            <source>{first} and {last} are the same, letter for letter.</source>
            <translation>{first} et {last} sont identiques, à la lettre.</translation>
        </message>
    </context>
    <context>
        <name>PanelDock</name>
        <message>
            <source>Close the panels</source>
            <translation>Fermer les panneaux</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Panneaux</translation>
        </message>
        <message>
            <source>Take the panels out of the window, or back</source>
            <translation>Détacher les panneaux de la fenêtre ou les y remettre</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Paste text as a version</source>
            <translation>Coller un texte comme version</translation>
        </message>
        <message>
            <source>Paste the article here, one paragraph a line</source>
            <translation>Coller l’article ici, un paragraphe par ligne</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Text of the version</source>
            <translation>Texte de la version</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>All text and controls, from the next start on.</source>
            <translation>Tous les textes et commandes, dès le prochain démarrage.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Counts as style</source>
            <translation>Relève du style</translation>
        </message>
        <message>
            <source>Fixed by the administrator of this computer.</source>
            <translation>Fixé par l’administrateur de cet ordinateur.</translation>
        </message>
        <message>
            <source>From the next start on. Reasons and exports stay English.</source>
            <translation>Dès le prochain démarrage. Explications et exports restent en anglais.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lines with these phrases count as page furniture, beside those the program knows.</source>
            <translation>Les lignes contenant ces formules relèvent de l’habillage, en plus de celles que le programme connaît.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Animation</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Rien ne bouge tout seul</translation>
        </message>
        <message>
            <source>One phrase a line</source>
            <translation>Une formule par ligne</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>Habillage de page</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Size of the article</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Taille de l’interface</translation>
        </message>
        <message>
            <source>Stands on your notes and in exported files</source>
            <translation>Figure sur vos notes et dans les fichiers exportés</translation>
        </message>
        <message>
            <source>The colour-blind-safe themes use yellow, blue, orange and near-black.</source>
            <translation>Les thèmes pour daltoniens emploient jaune, bleu, orange et quasi-noir.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Type of the article</source>
            <translation>Police de l’article</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Web settings…</source>
            <translation>Réglages web…</translation>
        </message>
        <message>
            <source>What is not ticked counts as wording.</source>
            <translation>Ce qui n’est pas coché relève de la formulation.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>{family}, as it was made</source>
            <translation>{family} (par défaut)</translation>
        </message>
    </context>
    <context>
        <name>RecentButton</name>
        <message>
            <source>1 fact open</source>
            <translation>1 fait à traiter</translation>
        </message>
        <message>
            <source>1 version</source>
            <translation>1 version</translation>
        </message>
        <message>
            <source>Open again: {title}</source>
            <translation>Rouvrir : {title}</translation>
        </message>
        <message>
            <source>all facts decided</source>
            <translation>tous les faits traités</translation>
        </message>
        <message>
            <source>{n} facts open</source>
            <translation>{n} faits à traiter</translation>
        </message>
        <message>
            <source>{n} versions</source>
            <translation>{n} versions</translation>
        </message>
    </context>
    <context>
        <name>SearchNotesDialog</name>
        <message>
            <source>1 case</source>
            <translation>1 dossier</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 note</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find in the notes of all cases</source>
            <translation>Rechercher dans les notes de tous les dossiers</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Notes found</source>
            <translation>Notes trouvées</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Words of a note, of a reply, or of the text it stands on</source>
            <translation>Mots d’une note, d’une réponse ou du texte concerné</translation>
        </message>
        <message>
            <source>Words to find</source>
            <translation>Mots à rechercher</translation>
        </message>
        <message>
            <source>{cases} will be looked through.</source>
            <translation>À parcourir : {cases}.</translation>
        </message>
        <message>
            <source>{notes} found in {cases}.</source>
            <translation>{notes} dans {cases}.</translation>
        </message>
        <message>
            <source>{n} cases</source>
            <translation>{n} dossiers</translation>
        </message>
        <message>
            <source>{n} notes</source>
            <translation>{n} notes</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Action</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Commandes et leurs touches</translation>
        </message>
        <message>
            <source>All as they were made</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <source>As it was made</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle touche</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <source>Press a new key in the field. Single letters and figures work while the text or a list has the focus.</source>
            <translation>Appuyez sur une nouvelle touche dans le champ. Lettres et chiffres seuls agissent quand le texte ou une liste a le focus.</translation>
        </message>
        <message>
            <source>{key} is free.</source>
            <translation>{key} est disponible.</translation>
        </message>
        <message>
            <source>{key} is the key of “{other}” by now. Give that another one first.</source>
            <translation>{key} est désormais la touche de « {other} ». Donnez-lui d’abord une autre touche.</translation>
        </message>
        <message>
            <source>{key} is the key of “{other}”. Give that another one first.</source>
            <translation>{key} est la touche de « {other} ». Donnez-lui d’abord une autre touche.</translation>
        </message>
        <message>
            <source>{key} moves the caret or leaves a field and can't be given to an action.</source>
            <translation>{key} déplace le curseur ou quitte un champ et ne peut être attribuée à une commande.</translation>
        </message>
    </context>
    <context>
        <name>SourceDeeds</name>
        <message>
            <source>New in the folder: {names}.</source>
            <translation>Nouveau dans le répertoire : {names}.</translation>
        </message>
        <message>
            <source>Open a folder as a chain</source>
            <translation>Ouvrir un répertoire comme suite de versions</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Surveiller un répertoire</translation>
        </message>
        <message>
            <source>{folder} is watched no longer.</source>
            <translation>{folder} n’est plus surveillé.</translation>
        </message>
        <message>
            <source>{folder} is watched: a file that comes into it is opened as the next version.</source>
            <translation>{folder} est surveillé : tout fichier qui y arrive est ouvert comme version suivante.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 is new</source>
            <translation>1 nouvelle</translation>
        </message>
        <message>
            <source>Changes that were not there when you last looked</source>
            <translation>Modifications absentes à votre dernier passage</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Open to read</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>{n} are new</source>
            <translation>{n} nouvelles</translation>
        </message>
        <message>
            <source>{n} of 1 fact decided</source>
            <translation>Fait traité : {n} sur 1</translation>
        </message>
        <message>
            <source>{n} of {count} facts decided</source>
            <translation>Faits traités : {n} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>StepBars</name>
        <message>
            <source>no facts</source>
            <translation>aucun fait</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>rien n’a changé</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>All {n} facts are decided.</source>
            <translation>Tous les faits sont traités ({n}).</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>Et {n} de plus.</translation>
        </message>
        <message>
            <source>No date is known for {label}, so “{words}” can't be placed.</source>
            <translation>Aucune date n’est connue pour {label} ; « {words} » ne peut donc pas être situé dans le temps.</translation>
        </message>
        <message>
            <source>No facts changed from {first} to {last}.</source>
            <translation>Aucun fait n’a changé de {first} à {last}.</translation>
        </message>
        <message>
            <source>One needs a correction.</source>
            <translation>Un fait est à corriger.</translation>
        </message>
        <message>
            <source>Set its date…</source>
            <translation>Indiquer sa date…</translation>
        </message>
        <message>
            <source>judging</source>
            <translation>évaluation</translation>
        </message>
        <message>
            <source>judging what changed, part {n} of {total}</source>
            <translation>évaluation des modifications, partie {n} sur {total}</translation>
        </message>
        <message>
            <source>lining up paragraphs</source>
            <translation>mise en regard des paragraphes</translation>
        </message>
        <message>
            <source>lining up paragraphs, step {n} of {total}</source>
            <translation>mise en regard des paragraphes, étape {n} sur {total}</translation>
        </message>
        <message>
            <source>looking for facts</source>
            <translation>recherche des faits</translation>
        </message>
        <message>
            <source>looking for facts, version {n} of {total}</source>
            <translation>recherche des faits, version {n} sur {total}</translation>
        </message>
        <message>
            <source>paragraph {n} of {total}</source>
            <translation>paragraphe {n} sur {total}</translation>
        </message>
        <message>
            <source>{facts} changed from {first} to {last}.</source>
            <translation>De {first} à {last}, modifications : {facts}.</translation>
        </message>
        <message>
            <source>{first} and {last} are the same, letter for letter.</source>
            <translation>{first} et {last} sont identiques, à la lettre.</translation>
        </message>
        <message>
            <source>{n} need a correction.</source>
            <translation>{n} sont à corriger.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>One bar a paragraph</source>
            <translation>Une barre par paragraphe</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>1 fact</source>
            <translation>1 fait</translation>
        </message>
        <message>
            <source>Capitals as they are typed</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Changes only</source>
            <translation>Modifications seules</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Fact {n} of {count}</source>
            <translation>Fait {n} sur {count}</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Next fact</source>
            <translation>Fait suivant</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Previous fact</source>
            <translation>Fait précédent</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Unified</source>
            <translation>Unifié</translation>
        </message>
        <message>
            <source>Where you are among the facts</source>
            <translation>Où vous êtes parmi les faits</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <source>{count} facts</source>
            <translation>{count} faits</translation>
        </message>
    </context>
    <context>
        <name>Tracked</name>
        <message>
            <source>Read it as it was before</source>
            <translation>Lire sans les modifications suivies</translation>
        </message>
        <message>
            <source>Read it with all accepted</source>
            <translation>Lire avec les modifications acceptées</translation>
        </message>
    </context>
    <context>
        <name>VersionHeader</name>
        <message>
            <source>Choose another version, rename or move it</source>
            <translation>Choisir une autre version, la renommer ou la déplacer</translation>
        </message>
        <message>
            <source>Date of {label}: {date}</source>
            <translation>Date de {label} : {date}</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Masquer cette colonne</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Déplacer vers la gauche</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Déplacer vers la droite</translation>
        </message>
        <message>
            <source>Published, from: {source}. Click to correct.</source>
            <translation>Publié, d’après : {source}. Cliquer pour modifier.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Set its date…</source>
            <translation>Indiquer sa date…</translation>
        </message>
        <message>
            <source>Show beside</source>
            <translation>Afficher à côté</translation>
        </message>
        <message>
            <source>Version {letter}, {label}</source>
            <translation>Version {letter}, {label}</translation>
        </message>
        <message>
            <source>Without a date “today” can't be placed.</source>
            <translation>Sans date, « aujourd’hui » ne peut pas être situé dans le temps.</translation>
        </message>
        <message>
            <source>word</source>
            <translation>mot</translation>
        </message>
        <message>
            <source>words</source>
            <translation>mots</translation>
        </message>
    </context>
    <context>
        <name>VersionLine</name>
        <message>
            <source>Move {label} before the one above</source>
            <translation>Placer {label} avant la précédente</translation>
        </message>
        <message>
            <source>Move {label} behind the one below</source>
            <translation>Placer {label} après la suivante</translation>
        </message>
        <message>
            <source>Remove {label}</source>
            <translation>Retirer {label}</translation>
        </message>
        <message>
            <source>{label} in sight</source>
            <translation>Afficher {label}</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>All with {label}</source>
            <translation>Toutes avec {label}</translation>
        </message>
        <message>
            <source>Each with the one before</source>
            <translation>Chacune avec la précédente</translation>
        </message>
        <message>
            <source>Which versions are compared: {how}</source>
            <translation>Versions comparées : {how}</translation>
        </message>
    </context>
    <context>
        <name>WebDialog</name>
        <message>
            <source>Address of a capture</source>
            <translation>Adresse d’une capture</translation>
        </message>
        <message>
            <source>Address of the web archive's list</source>
            <translation>Adresse de la liste de l’archive</translation>
        </message>
        <message>
            <source>Also fetch from this computer and its own network</source>
            <translation>Récupérer aussi depuis cet ordinateur et son réseau</translation>
        </message>
        <message>
            <source>Any archive that speaks the CDX interface will do. An empty field stands for the usual one.</source>
            <translation>Toute archive dotée de l’interface CDX convient. Un champ vide désigne l’archive habituelle.</translation>
        </message>
        <message>
            <source>List of captures</source>
            <translation>Liste des captures</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>One capture</source>
            <translation>Une capture</translation>
        </message>
        <message>
            <source>Web settings</source>
            <translation>Réglages web</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&lt;b&gt;Facts&lt;/b&gt; wear the marker. A reader of the older version has something wrong, or misses something.</source>
            <translation>Les &lt;b&gt;faits&lt;/b&gt; sont surlignés. Le lecteur de l’ancienne version a une information fausse, ou il lui en manque une.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Furniture&lt;/b&gt; fades: datelines, credits, links, share lines.</source>
            <translation>L’&lt;b&gt;habillage&lt;/b&gt; s’efface : lieu et date, crédits, liens, lignes de partage.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Style&lt;/b&gt; gets dots: spelling, dashes, quotes, house style.</source>
            <translation>Le &lt;b&gt;style&lt;/b&gt; est souligné de points : orthographe, tirets, guillemets, marche maison.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Wording&lt;/b&gt; is underlined in pencil. The reader knows the same, differently said.</source>
            <translation>La &lt;b&gt;formulation&lt;/b&gt; est soulignée au crayon. Le lecteur sait la même chose, dite autrement.</translation>
        </message>
        <message>
            <source>Drop two or more versions here</source>
            <translation>Déposez ici deux versions ou plus</translation>
        </message>
        <message>
            <source>How changes are marked</source>
            <translation>Comment les modifications sont marquées</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Première visite ?</translation>
        </message>
        <message>
            <source>One ferry, four editions</source>
            <translation>Un ferry, quatre éditions</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Recent files will stand here</source>
            <translation>Les fichiers récents apparaîtront ici</translation>
        </message>
        <message>
            <source>See what a reader of the older version would now have wrong.</source>
            <translation>Voir ce qu’un lecteur de l’ancienne version croirait à tort.</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <source>Word, OpenDocument, PDF, web pages, mails, plain text</source>
            <translation>Word, OpenDocument, PDF, pages web, courriels, texte brut</translation>
        </message>
    </context>
    <context>
        <name>WithinVersions</name>
        <message>
            <source>Where a version doesn’t agree with itself</source>
            <translation>Contradictions internes d’une version</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>1 MMM</source>
            <translation>1'er' MMM</translation>
        </message>
        <message>
            <source>1 MMMM</source>
            <translation>1'er' MMMM</translation>
        </message>
        <message>
            <source>1 paragraph</source>
            <translation>1 paragraphe</translation>
        </message>
        <message>
            <source>A line for each change</source>
            <translation>Une ligne par modification</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Again as in {letter}.</source>
            <translation>De nouveau comme dans {letter}.</translation>
        </message>
        <message>
            <source>Also in {places}.</source>
            <translation>Aussi dans {places}.</translation>
        </message>
        <message>
            <source>As you decided: kept or taken, no marks</source>
            <translation>Selon vos choix : gardé ou adopté, sans marques</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Capitalisation</source>
            <translation>Majuscules</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Correction notice</source>
            <translation>Rectificatif</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Lieu et date</translation>
        </message>
        <message>
            <source>Departures table</source>
            <translation>Tableau des écarts</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Rédaction</translation>
        </message>
        <message>
            <source>Every change in a table, nothing else</source>
            <translation>Chaque modification en tableau, rien d’autre</translation>
        </message>
        <message>
            <source>Every fact in a table, with notes</source>
            <translation>Chaque fait en tableau, avec les notes</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Facts and changes on two sheets</source>
            <translation>Faits et modifications sur deux feuilles</translation>
        </message>
        <message>
            <source>From ¶ {n}</source>
            <translation>Venu du ¶ {n}</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Habillage</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Merged article, Word</source>
            <translation>Article fusionné, Word</translation>
        </message>
        <message>
            <source>Merged article, text</source>
            <translation>Article fusionné, texte</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Déplacé</translation>
        </message>
        <message>
            <source>Moved to ¶ {n}</source>
            <translation>Déplacé au ¶ {n}</translation>
        </message>
        <message>
            <source>Negation</source>
            <translation>Négation</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Notation</source>
            <translation>Notation</translation>
        </message>
        <message>
            <source>Nothing stands here</source>
            <translation>Rien ici</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>One file, opens anywhere</source>
            <translation>Un fichier, s’ouvre partout</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Page {n} of {count}</source>
            <translation>Page {n} sur {count}</translation>
        </message>
        <message>
            <source>Paragraph {n}: {words}</source>
            <translation>Paragraphe {n} : {words}</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>Pourcentage</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <translation>Ponctuation</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Reject all gives {before}, accept all {after}</source>
            <translation>Tout refuser donne {before}, tout accepter {after}</translation>
        </message>
        <message>
            <source>Related link</source>
            <translation>Lien associé</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <source>Set its date…</source>
            <translation>Indiquer sa date…</translation>
        </message>
        <message>
            <source>Share line</source>
            <translation>Ligne de partage</translation>
        </message>
        <message>
            <source>Show or hide: {name}</source>
            <translation>Afficher ou masquer : {name}</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Table, CSV</source>
            <translation>Tableau, CSV</translation>
        </message>
        <message>
            <source>Table, Excel</source>
            <translation>Tableau, Excel</translation>
        </message>
        <message>
            <source>The facts as text, with a line for a chat</source>
            <translation>Les faits en texte, avec une ligne pour la messagerie</translation>
        </message>
        <message>
            <source>The newer words stand.</source>
            <translation>Le nouveau texte est retenu.</translation>
        </message>
        <message>
            <source>The older words stand.</source>
            <translation>L’ancien texte est retenu.</translation>
        </message>
        <message>
            <source>The report on pages, to send or to print</source>
            <translation>Le rapport en pages, à envoyer ou à imprimer</translation>
        </message>
        <message>
            <source>The same without any layout</source>
            <translation>Le même, sans mise en forme</translation>
        </message>
        <message>
            <source>The whole comparison as JSON</source>
            <translation>Toute la comparaison en JSON</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>Aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>Transliteration</source>
            <translation>Translittération</translation>
        </message>
        <message>
            <source>Typography</source>
            <translation>Typographie</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>What became of each fact</source>
            <translation>Ce que chaque fait est devenu</translation>
        </message>
        <message>
            <source>What readers must be told</source>
            <translation>Ce qu’il faut dire aux lecteurs</translation>
        </message>
        <message>
            <source>Whitespace</source>
            <translation>Espaces</translation>
        </message>
        <message>
            <source>Word report</source>
            <translation>Rapport, Word</translation>
        </message>
        <message>
            <source>Word, tracked changes</source>
            <translation>Word, suivi des modifications</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Formulation</translation>
        </message>
        <message>
            <source>added</source>
            <translation>en plus</translation>
        </message>
        <message>
            <source>as {letter}</source>
            <translation>comme {letter}</translation>
        </message>
        <message>
            <source>can't be compared</source>
            <translation>non comparable</translation>
        </message>
        <message>
            <source>change of furniture</source>
            <translation>modification d’habillage</translation>
        </message>
        <message>
            <source>change of style</source>
            <translation>modification de style</translation>
        </message>
        <message>
            <source>change of wording</source>
            <translation>modification de formulation</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modification</translation>
        </message>
        <message>
            <source>changes of furniture</source>
            <translation>modifications d’habillage</translation>
        </message>
        <message>
            <source>changes of style</source>
            <translation>modifications de style</translation>
        </message>
        <message>
            <source>changes of wording</source>
            <translation>modifications de formulation</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>lieu et date</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>traité</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>faits</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>habillage</translation>
        </message>
        <message>
            <source>its words are gone</source>
            <translation>passage disparu</translation>
        </message>
        <message>
            <source>less precise</source>
            <translation>précision moindre</translation>
        </message>
        <message>
            <source>more precise</source>
            <translation>précision accrue</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>déplacé</translation>
        </message>
        <message>
            <source>of</source>
            <translation>sur</translation>
        </message>
        <message>
            <source>paragraph {n}</source>
            <translation>le paragraphe {n}</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>en moins</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>note résolue</translation>
        </message>
        <message>
            <source>style</source>
            <translation>style</translation>
        </message>
        <message>
            <source>the caption in paragraph {n}</source>
            <translation>la légende du paragraphe {n}</translation>
        </message>
        <message>
            <source>the headline</source>
            <translation>le titre</translation>
        </message>
        <message>
            <source>the newer version</source>
            <translation>la nouvelle version</translation>
        </message>
        <message>
            <source>the older version</source>
            <translation>l’ancienne version</translation>
        </message>
        <message>
            <source>the older words stand</source>
            <translation>l’ancien texte est retenu</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>mis à jour</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>formulation</translation>
        </message>
        <message>
            <source>{date} {year}</source>
            <translation>{date} {year}</translation>
        </message>
        <message>
            <source>{first} calls {name} “{one}”; {second} calls them “{other}”.</source>
            <translation>{first} présente {name} comme « {one} » ; {second}, comme « {other} ».</translation>
        </message>
        <message>
            <source>{first} says “{one}”; {second} says “{other}”.</source>
            <translation>{first} indique « {one} » ; {second} indique « {other} ».</translation>
        </message>
        <message>
            <source>{first}: {why}</source>
            <translation>{first} : {why}</translation>
        </message>
        <message>
            <source>{kind} {relation}</source>
            <translation>{kind} {relation}</translation>
        </message>
        <message>
            <source>{kind}, {relation}</source>
            <translation>{kind}, {relation}</translation>
        </message>
        <message>
            <source>{kind}?</source>
            <translation>{kind} ?</translation>
        </message>
        <message>
            <source>{label} doesn’t agree with itself</source>
            <translation>{label} se contredit</translation>
        </message>
        <message>
            <source>{name} {n} of {count}</source>
            <translation>{name} {n} sur {count}</translation>
        </message>
        <message>
            <source>{n} paragraphs</source>
            <translation>{n} paragraphes</translation>
        </message>
        <message>
            <source>{place} “{words}”</source>
            <translation>{place} « {words} »</translation>
        </message>
        <message>
            <source>{title}: {what}. Paragraph {paragraph}</source>
            <translation>{title} : {what}. Paragraphe {paragraph}</translation>
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation>{weekday} {date}</translation>
        </message>
        <message>
            <source>“{words}” moved to ¶ {n}</source>
            <translation>« {words} » déplacé au ¶ {n}</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel what is being done</source>
            <translation>Annuler ce qui est en cours</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>1 thing came back</source>
            <translation>1 élément importé</translation>
        </message>
        <message>
            <source>Exporting {name}.</source>
            <translation>Export de {name}.</translation>
        </message>
        <message>
            <source>Linked {older} to {newer}.</source>
            <translation>{older} lié à {newer}.</translation>
        </message>
        <message>
            <source>Nothing is new any more.</source>
            <translation>Tout est marqué comme vu.</translation>
        </message>
        <message>
            <source>Reading {name}.</source>
            <translation>Lecture de {name}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Unlinked {older} from {newer}.</source>
            <translation>{older} délié de {newer}.</translation>
        </message>
        <message>
            <source>{count} from {name}.</source>
            <translation>{count} depuis {name}.</translation>
        </message>
        <message>
            <source>{name} brings nothing that is not here.</source>
            <translation>{name} n’apporte rien de nouveau.</translation>
        </message>
        <message>
            <source>{n} things came back</source>
            <translation>{n} éléments importés</translation>
        </message>
    </context>
</TS>
