#!/usr/bin/env python3
"""Checks a file that `sijill export` wrote against the published lists of columns.

    bench/check-export.py FORMAT VIEW FILE

Prints what is wrong, one fault a line, and exits with 1; prints nothing where all is well. Standard library only.
GDELT: Data Format Codebook V2.0. POLECAT: header of its weekly files, doi:10.7910/DVN/AJGVIT. PLOVER: manual 0.7b1.
"""

import csv
import datetime
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

ACTOR = "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".split()
GEO = "Type Fullname CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()
GDELT = (
    "GlobalEventID Day MonthYear Year FractionDate".split()
    + ["Actor1" + name for name in ACTOR]
    + ["Actor2" + name for name in ACTOR]
    + "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone".split()
    + [place + "_" + name for place in ("Actor1Geo", "Actor2Geo", "ActionGeo") for name in GEO]
    + ["DATEADDED", "SOURCEURL"]
)
MENTIONS = (
    "GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset"
    " Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras"
).split()


def polecat_side(who):
    return [f"{who} {name}" for name in ("Name", "Country", "COW")] + [
        f"Primary {who} Sector", f"{who} Sectors", f"{who} Title", f"{who} Name Raw", f"Wikipedia {who} ID"]


POLECAT = (
    ["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"]
    + polecat_side("Actor")
    + polecat_side("Recipient")
    + ["Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type"]
    + ["Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version"]
)
PLOVER = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
          "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
assert len(GDELT) == 61 and len(MENTIONS) == 16 and len(POLECAT) == 40

WHOLE = re.compile(r"-?\d+")
NUMBER = re.compile(r"-?\d+(\.\d+)?")
BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f]")


class Faults(list):
    def unless(self, right, words):
        if not right:
            self.append(words)


def lines(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read().split("\n")[:-1]


def is_day(text):
    try:
        datetime.date.fromisoformat(text)
        return True
    except ValueError:
        return False


def header(found, wanted, faults):
    faults.unless(len(found) == len(wanted), f"there are {len(found)} columns, not {len(wanted)}")
    for number, (is_, should) in enumerate(zip(found, wanted), 1):
        faults.unless(is_ == should, f"column {number} is «{is_}», not «{should}»")


def tabbed(rows, columns, first, faults):
    for number, line in enumerate(rows, first):
        fields = line.split("\t")
        faults.unless(not BIDI.search(line), f"line {number} has an invisible mark")
        if len(fields) != len(columns):
            faults.append(f"line {number} has {len(fields)} fields, not {len(columns)}")
        else:
            yield number, dict(zip(columns, fields))


def typed(number, row, names, pattern, what, faults, empty=""):
    for name in names:
        faults.unless(row[name] == empty or pattern.fullmatch(row[name]), f"line {number}: {name} «{row[name]}» is no {what}")


def gdelt(path, faults):
    ids = {}
    for number, row in tabbed(lines(path), GDELT, 1, faults):
        whole = ["GlobalEventID", "Day", "MonthYear", "Year", "QuadClass", "NumMentions", "NumSources", "NumArticles", "DATEADDED"]
        typed(number, row, whole + [place + "_Type" for place in ("Actor1Geo", "Actor2Geo", "ActionGeo")], WHOLE, "whole number", faults)
        typed(number, row, ["FractionDate", "GoldsteinScale", "ActionGeo_Lat", "ActionGeo_Long"], NUMBER, "number", faults)
        typed(number, row, ["EventCode"], re.compile(r"\d{3,4}"), "CAMEO code", faults)
        typed(number, row, ["ActionGeo_CountryCode"], re.compile("[A-Z]{2}"), "FIPS code", faults)
        faults.unless(row["EventCode"].startswith(row["EventRootCode"]), f"line {number}: root and code differ")
        faults.unless(row["QuadClass"] in "1234", f"line {number}: QuadClass is {row['QuadClass']}")
        faults.unless(row["ActionGeo_Type"] != "1" or row["ActionGeo_Lat"] == "", f"line {number}: a state is drawn on a point")
        faults.unless(row["GlobalEventID"] not in ids, f"line {number}: the id stands already")
        ids[row["GlobalEventID"]] = int(row["NumMentions"])
    told = {}
    for number, row in tabbed(lines(mentions(path)), MENTIONS, 1, faults):
        typed(number, row, ["EventTimeDate", "MentionTimeDate", "MentionType", "ActionCharOffset", "InRawText", "Confidence"], WHOLE,
              "whole number", faults)
        faults.unless(row["GlobalEventID"] in ids, f"mentions, line {number}: an event that is not there")
        told[row["GlobalEventID"]] = told.get(row["GlobalEventID"], 0) + 1
    faults.unless(told == ids, "the numbers of mentions are not those of the events")


def mentions(path):
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = name, ""
    return folder + slash + stem.removesuffix(".export") + ".mentions" + dot + ending


def polecat(path, faults):
    rows = lines(path)
    header(rows[0].split("\t"), POLECAT, faults)
    for number, row in tabbed(rows[1:], POLECAT, 2, faults):
        faults.unless(is_day(row["Event Date"]), f"line {number}: Event Date is «{row['Event Date']}»")
        faults.unless(row["Event Type"] in PLOVER, f"line {number}: Event Type is «{row['Event Type']}»")
        typed(number, row, ["Intensity", "Latitude", "Longitude"], NUMBER, "number", faults, "None")
        faults.unless("" not in row.values(), f"line {number} has an empty field; what is missing is None")


def plover(path, faults):
    for number, line in enumerate(lines(path), 1):
        event = json.loads(line)
        for name in ("id", "date", "source", "event"):
            faults.unless(name in event, f"line {number} has no {name}")
        faults.unless(is_day(event.get("date", "")), f"line {number}: date is «{event.get('date')}»")
        faults.unless(set(event.get("event", [])) <= PLOVER, f"line {number}: event is {event.get('event')}")
        faults.unless(event.get("quad_code") in (None, 1, 2, 3, 4), f"line {number}: quad_code is {event.get('quad_code')}")


def geojson(path, faults):
    with open(path, encoding="utf-8") as file:
        collection = json.load(file)
    faults.unless(collection.get("type") == "FeatureCollection", "it is no FeatureCollection")
    for number, feature in enumerate(collection.get("features", []), 1):
        faults.unless(feature.get("type") == "Feature" and "properties" in feature and "geometry" in feature,
                      f"feature {number} lacks type, properties or geometry")
        point = feature.get("geometry")
        if point is not None:
            lon, lat = point["coordinates"]
            faults.unless(point["type"] == "Point" and abs(lon) <= 180 and abs(lat) <= 90, f"feature {number} is off the earth")


def rss(path, faults):
    root = ElementTree.parse(path).getroot()
    faults.unless(root.tag == "rss" and root.get("version") == "2.0", "it is no RSS 2.0")
    for name in ("title", "link", "description"):
        faults.unless(root.findtext("channel/" + name), f"the channel has no {name}")
    for item in root.iter("item"):
        faults.unless(item.findtext("title") and item.findtext("guid"), "an item lacks title or guid")


def jsonl(path, faults, view):
    schema = "sijill/1" if view == "records" else "sijill-event/1"
    for number, line in enumerate(lines(path), 1):
        faults.unless(json.loads(line).get("schema") == schema, f"line {number} is not of the schema {schema}")


def table(path, faults):
    """CSV against its own dictionary: the columns of the views are ours."""
    with open(path + ".dictionary.csv", encoding="utf-8", newline="") as file:
        dictionary = list(csv.DictReader(file))
    patterns = {"integer": WHOLE, "decimal": NUMBER, "day": re.compile(r"\d{4}-\d\d-\d\d"), "text": re.compile(".*", re.S)}
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file, strict=True)
        header(next(rows), [entry["name"] for entry in dictionary], faults)
        for number, row in enumerate(rows, 2):
            faults.unless(len(row) == len(dictionary), f"row {number} has {len(row)} fields, not {len(dictionary)}")
            for value, entry in zip(row, dictionary):
                faults.unless(value == "" or patterns[entry["type"]].fullmatch(value),
                              f"row {number}: {entry['name']} «{value}» is no {entry['type']}")
                faults.unless(not BIDI.search(value), f"row {number}: {entry['name']} has an invisible mark")


def parquet(path, faults):
    """Only that it is one: reading it takes more than the standard library."""
    with open(path, "rb") as file:
        data = file.read()
    faults.unless(data[:4] == b"PAR1" and data[-4:] == b"PAR1", "it is no Parquet file")


def main(form, view, path):
    faults = Faults()
    checks = {"csv": table, "parquet": parquet, "gdelt": gdelt, "polecat": polecat, "plover": plover, "geojson": geojson, "rss": rss}
    if form == "jsonl":
        jsonl(path, faults, view)
    elif form in checks:
        checks[form](path, faults)
    else:
        sys.exit("no format " + form + "; one of jsonl, " + ", ".join(checks))
    for fault in faults[:50]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:]))
