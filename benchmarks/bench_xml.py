"""How fast invoices and CAMT statements are read, as ratios to expat without handlers on the same bytes (FORMATS 5).

Guard, checks and Decimal facts included. CPU time, best of the rounds, both taken in turn in one run.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from time import process_time
from xml.parsers import expat

from houvast.facts.invoice import InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.money import ZERO, to_cent
from houvast.facts.party import PartyRef
from houvast.formats import camt, ubl

_SELLER = PartyRef("Keukens Peeters BV", "0403601261", "BE0403601261", None, "BE", "Kerkstraat 1", "Hasselt", "3500")
_BUYER = PartyRef("Bakkerij Janssens BV", "0700000005", "BE0700000005", None, "BE", "Markt 2", "Leuven", "3000")

_ENTRY = """
      <Ntry>
        <NtryRef>{number}</NtryRef>
        <Amt Ccy="EUR">{amount}</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd>
        <RvslInd>false</RvslInd>
        <Sts>
          <Cd>BOOK</Cd>
        </Sts>
        <BookgDt>
          <Dt>{day}</Dt>
        </BookgDt>
        <ValDt>
          <Dt>{day}</Dt>
        </ValDt>
        <AcctSvcrRef>BANK{number:010}</AcctSvcrRef>
        <BkTxCd>
          <Domn>
            <Cd>PMNT</Cd>
            <Fmly>
              <Cd>RCDT</Cd>
              <SubFmlyCd>ESCT</SubFmlyCd>
            </Fmly>
          </Domn>
          <Prtry>
            <Cd>00150000</Cd>
            <Issr>BBA</Issr>
          </Prtry>
        </BkTxCd>
        <NtryDtls>
          <TxDtls>
            <Refs>
              <MsgId>MSG{number:010}</MsgId>
              <AcctSvcrRef>BANK{number:010}</AcctSvcrRef>
              <InstrId>INSTR{number:010}</InstrId>
              <EndToEndId>E2E{number:010}</EndToEndId>
            </Refs>
            <AmtDtls>
              <TxAmt>
                <Amt Ccy="EUR">{amount}</Amt>
              </TxAmt>
            </AmtDtls>
            <RltdPties>
              <Dbtr>
                <Pty>
                  <Nm>Klant {number}</Nm>
                  <PstlAdr>
                    <StrtNm>Kerkstraat</StrtNm>
                    <BldgNb>12</BldgNb>
                    <PstCd>9000</PstCd>
                    <TwnNm>Gent</TwnNm>
                    <Ctry>BE</Ctry>
                  </PstlAdr>
                </Pty>
              </Dbtr>
              <DbtrAcct>
                <Id>
                  <IBAN>BE43001548226801</IBAN>
                </Id>
              </DbtrAcct>
            </RltdPties>
            <RltdAgts>
              <DbtrAgt>
                <FinInstnId>
                  <BICFI>GEBABEBB</BICFI>
                </FinInstnId>
              </DbtrAgt>
            </RltdAgts>
            <RmtInf>
              <Strd>
                <CdtrRefInf>
                  <Tp>
                    <CdOrPrtry>
                      <Cd>SCOR</Cd>
                    </CdOrPrtry>
                    <Issr>BBA</Issr>
                  </Tp>
                  <Ref>001080681747</Ref>
                </CdtrRefInf>
              </Strd>
            </RmtInf>
          </TxDtls>
        </NtryDtls>
        <AddtlNtryInf>Overschrijving in uw voordeel</AddtlNtryInf>
      </Ntry>"""

_GROWTH = """
import sys
from pathlib import Path
from houvast.formats import camt
def peak():
    [line] = [each for each in open("/proc/self/status") if each.startswith("VmHWM")]
    return int(line.split()[1])
data = Path(sys.argv[1]).read_bytes()
camt.read(data[:2000], "")
before = peak()
camt.read(data, "")
print(peak() - before)
"""


def invoice(lines: int) -> bytes:
    """An invoice with so many lines, as `write` makes it."""
    rates = (Decimal(21), Decimal(6), Decimal(12))
    made = []
    for number in range(lines):
        quantity, price = Decimal(number % 9 + 1), Decimal(number % 97 + 3) / 4
        net = to_cent(quantity * price)
        text = f"Plaatsing onderdeel {number}"
        rate = rates[number % 3]
        made.append(InvoiceLine(str(number), text, quantity, "C62", price, Decimal(1), net, "S", rate, f"A{number}"))
    bases = {rate: sum((line.net for line in made if line.vat_rate == rate), ZERO) for rate in rates}
    vat_lines = tuple(VatLine("S", rate, base, to_cent(base * rate / 100)) for rate, base in bases.items() if base)
    net, vat = sum(bases.values(), ZERO), sum((each.vat for each in vat_lines), ZERO)
    return ubl.write(
        InvoiceDocument(
            document_type="invoice",
            type_code="380",
            id="2026-001",
            issue_date=date(2026, 3, 2),
            due_date=date(2026, 4, 1),
            currency="EUR",
            seller=_SELLER,
            buyer=_BUYER,
            net=net,
            vat=vat,
            gross=net + vat,
            prepaid=ZERO,
            rounding=ZERO,
            payable=net + vat,
            vat_lines=vat_lines,
            lines=tuple(made),
            line_count=lines,
            payment_reference="001080681747",
            payment_iban="BE43001548226801",
        )
    )


def statement(entries: int, status: str = "BOOK") -> bytes:
    """One statement with so many entries, indented as banks send it: 2.5 kB an entry."""
    begin = date(2026, 1, 1)
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">\n'
        "  <BkToCstmrStmt>\n    <Stmt>\n      <Id>1</Id>\n      <Acct>\n        <Id>\n          <IBAN>BE43001548226801"
        "</IBAN>\n        </Id>\n        <Ccy>EUR</Ccy>\n      </Acct>"
    )
    parts = [head]
    for number in range(entries):
        day = begin + timedelta(days=number % 360)
        entry = _ENTRY.format(number=number, amount=f"{number % 4000}.{number % 100:02}", day=day)
        parts.append(entry.replace("BOOK", status))
    return "".join([*parts, "\n    </Stmt>\n  </BkToCstmrStmt>\n</Document>\n"]).encode()


def ratio(data: bytes, read: Callable[[bytes, str], object], rounds: int) -> float:
    """CPU time of reading over that of expat without handlers, each the best of its rounds, taken in turn."""
    least = whole = float("inf")
    for _ in range(rounds):
        begun = process_time()
        expat.ParserCreate().Parse(data, True)  # noqa: FBT003
        between = process_time()
        read(data, "bench.xml")
        ended = process_time()
        least, whole = min(least, between - begun), min(whole, ended - between)
    return whole / least


def growth(entries: int) -> float:
    """MB that reading adds on top of the file; its entries are pending, so nothing of it is kept."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.xml"
        file.write_bytes(statement(entries, "PDNG"))
        command = [sys.executable, "-c", _GROWTH, str(file)]
        return int(subprocess.run(command, capture_output=True, check=True).stdout) / 1024


def _measure(name: str, value: float, unit: str, goal: float) -> dict[str, object]:
    return {"name": name, "value": round(value, 2), "unit": unit, "goal": goal, "ok": value <= goal}


def measures() -> list[dict[str, object]]:
    """Ratios of reading to expat, and how memory grows from one to ten times the entries."""
    return [
        _measure("UBL invoice, 10 lines", ratio(invoice(10), ubl.read, 300), "x expat", 9),
        _measure("UBL invoice, 1,000 lines", ratio(invoice(1000), ubl.read, 15), "x expat", 6),
        _measure("CAMT, 3,000 entries", ratio(statement(3000), camt.read, 9), "x expat", 4),
        _measure("CAMT, memory from 1x to 10x", max(0.0, growth(8000) - growth(800)), "MB", 20),
    ]


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
