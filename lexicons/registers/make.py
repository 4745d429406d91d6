#!/usr/bin/env python3
"""Makes the registers of this folder from two tab-separated tables of Statistics Norway's figures.

    python3 make.py FOLDER     FOLDER holds municipalities-2024.tsv and municipality-changes-2011-2024.tsv

Names, codes and figures are carried over; README.md lists the few spellings that are mended.
"""
import csv
import hashlib
import pathlib
import sys

SOURCE = pathlib.Path(sys.argv[1])
HERE = pathlib.Path(__file__).parent
MENDED = {
    "Finmark - Finnmárku - Finmarkku": "Finnmark - Finnmárku - Finmarkku",
    "Kárásjohka - Karasjok": "Kárášjohka - Karasjok",
    "Evenes - Evenássi": "Evenes - Evenášši",
}
# Counties that were abolished or renumbered in 2018, 2020 and 2024, by the code they had.
FORMER = """01 Østfold 2020|02 Akershus 2020|04 Hedmark 2020|05 Oppland 2020|06 Buskerud 2020|07 Vestfold 2020
08 Telemark 2020|09 Aust-Agder 2020|10 Vest-Agder 2020|12 Hordaland 2020|14 Sogn og Fjordane 2020
16 Sør-Trøndelag 2018|17 Nord-Trøndelag 2018|19 Troms 2020|20 Finnmark 2020|30 Viken 2024
38 Vestfold og Telemark 2024|54 Troms og Finnmark 2024"""


def rows(name):
    with open(SOURCE / name, encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t"):
            yield {k: " ".join(v.split()) for k, v in row.items()}


def mended(name):
    return MENDED.get(name, name)


def write(name, header, lines):
    with open(HERE / name, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(header)
        out.writerows(lines)


municipalities = list(rows("municipalities-2024.tsv"))
years = ("2022", "2023", "2024")
write(
    "municipalities.csv",
    ["code", "name", "county_code", "centrality", "kostra_group"] + ["population_" + y for y in years],
    [
        # 0 inhabitants: the municipality did not exist that year.
        [m["kommunenr"], mended(m["navn"]), m["fylkenr"], m["sentralitet"], m["kostragruppe"]]
        + ["" if m["pop" + y] == "0" else m["pop" + y] for y in years]
        for m in municipalities
    ],
)
write(
    "municipality-changes.csv",
    ["date", "old_code", "old_name", "new_code", "new_name"],
    [[c["dato"], c["gammelt_nr"], c["gammelt_navn"], c["nytt_nr"], c["nytt_navn"]]
     for c in rows("municipality-changes-2011-2024.tsv")],
)
counties = {m["fylkenr"]: (mended(m["fylke"]), "") for m in municipalities}
for entry in FORMER.replace("\n", "|").split("|"):
    code, rest = entry.split(" ", 1)
    name, until = rest.rsplit(" ", 1)
    counties[code] = (name, until + "-01-01")
write("counties.csv", ["code", "name", "valid_until"], [[c, *counties[c]] for c in sorted(counties)])

files = sorted(p for p in HERE.iterdir() if p.suffix in (".csv", ".yaml", ".txt"))
(HERE / "SHA256SUMS").write_text(
    "".join(f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in files), encoding="ascii")
