"""What the owner reads about her Word template and about making a PDF of it, in both languages. Data only."""

from houvast.facts.text import Text

WORD: dict[str, Text] = {
    # a file that is not used, with what to do
    "word_old": Text(
        "Dit is een oud Word-bestand (.doc) of het zit achter een wachtwoord; bewaar het in Word als .docx zonder wachtwoord.",
        "This is an old Word file (.doc) or it has a password; save it in Word as .docx without a password.",
    ),
    "word_other": Text(
        "Dit is geen Word-bestand; bewaar je sjabloon in Word als .docx.",
        "This is no Word file; save your template in Word as .docx.",
    ),
    "word_broken": Text(
        "Dit Word-bestand is beschadigd; open het in Word en bewaar het opnieuw als .docx.",
        "This Word file is damaged; open it in Word and save it again as .docx.",
    ),
    "word_strict": Text(
        "Dit bestand is bewaard als ‘Strict Open XML’; kies in Word bij bewaren het gewone Word-document (.docx).",
        "This file was saved as ‘Strict Open XML’; choose the plain Word document (.docx) when saving in Word.",
    ),
    "word_bomb": Text(
        "Dit Word-bestand wordt bij het openen buitensporig groot en is niet geopend; bewaar het opnieuw met minder of kleinere beelden.",
        "This Word file grows out of proportion when opened and was not opened; save it again with fewer or smaller pictures.",
    ),
    "word_entities": Text(
        "Dit Word-bestand bevat een stuk (DOCTYPE) dat Word zelf nooit schrijft en gevaarlijk kan zijn; vraag de maker om een gewoon .docx.",
        "This Word file holds a part (DOCTYPE) that Word itself never writes and that can be dangerous; ask its maker for a plain .docx.",
    ),
    "word_macros": Text(
        "Dit Word-bestand bevat macro’s, kleine programma’s; bewaar het in Word als .docx, dan vallen ze weg.",
        "This Word file holds macros, small programs; save it in Word as .docx and they are gone.",
    ),
    "word_inside": Text(
        "In dit Word-bestand zit een ander bestand of een bedieningsonderdeel (ActiveX of OLE); haal dat eruit, of plak er een beeld van.",
        "This Word file holds another file or a control (ActiveX or OLE); take it out, or paste a picture of it.",
    ),
    "word_template": Text(
        "Dit Word-bestand haalt een sjabloon op van een andere computer of van het internet; maak het daar los van in Word (Ontwikkelaars, Documentsjabloon).",
        "This Word file fetches a template from another computer or the internet; detach it in Word (Developer, Document Template).",
    ),
    "word_link": Text(
        "Dit Word-bestand verwijst naar iets buiten het bestand ({target}); voeg het beeld of de tekst in het bestand zelf in.",
        "This Word file points to something outside the file ({target}); insert that picture or text into the file itself.",
    ),
    "word_field": Text(
        "In dit Word-bestand staat een veld dat iets ophaalt, berekent of uitvoert ({field}); vervang het door gewone tekst.",
        "This Word file has a field that fetches, computes or runs something ({field}); replace it with plain text.",
    ),
    "word_part": Text(
        "In dit Word-bestand zit een onderdeel dat ik niet ken ({part}) en dus niet vertrouw; haal het eruit en bewaar opnieuw.",
        "This Word file has a part that is not known here ({part}) and so not trusted; take it out and save again.",
    ),
    # a template that is not ready
    "word_refused_name": Text(
        "{written} gaat over kost, inkoop of marge en komt nooit op een document voor je klant; haal het uit je sjabloon.",
        "{written} is about cost, purchase or margin and never goes on a document for your customer; take it out of your template.",
    ),
    "word_code_name": Text(
        "{written} lijkt op een stukje programma; schrijf enkel de naam van een veld tussen de haakjes.",
        "{written} looks like a piece of program; write only the name of a field between the braces.",
    ),
    "word_unknown_name": Text(
        "{written} ken ik niet; kies welk veld je bedoelt, of haal het uit je sjabloon.",
        "{written} is not known; choose which field you mean, or take it out of your template.",
    ),
    # each placeholder that was found
    "found.known": Text("{written} wordt ingevuld.", "{written} will be filled in."),
    "found.repaired": Text(
        "{written} lees ik als ‘{suggestion}’.",
        "{written} is read as ‘{suggestion}’.",
    ),
    "found.unknown": Text("{written} ken ik niet.", "{written} is not known."),
    "found.unknown.suggestion": Text(
        "{written} ken ik niet; bedoel je ‘{suggestion}’?",
        "{written} is not known; did you mean ‘{suggestion}’?",
    ),
    "found.refused": Text(
        "{written} gaat over kost, inkoop of marge: dat komt nooit bij je klant.",
        "{written} is about cost, purchase or margin: that never reaches your customer.",
    ),
    "found.code": Text(
        "{written} lijkt op een stukje programma; schrijf enkel de naam van een veld.",
        "{written} looks like a piece of program; write only the name of a field.",
    ),
    # making a PDF with LibreOffice
    "office_missing": Text(
        "LibreOffice staat niet op deze computer; open het document in Word en bewaar het als pdf, of gebruik de huisstijl.",
        "LibreOffice is not on this computer; open the document in Word and save it as PDF, or use the house style.",
    ),
    "office_late": Text(
        "LibreOffice deed er te lang over en is gestopt; probeer opnieuw of gebruik de huisstijl.",
        "LibreOffice took too long and was stopped; try again or use the house style.",
    ),
    "office_failed": Text(
        "LibreOffice kon van dit document geen pdf maken; open het in Word, of gebruik de huisstijl.",
        "LibreOffice could not make a PDF of this document; open it in Word, or use the house style.",
    ),
}
