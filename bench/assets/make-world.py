#!/usr/bin/env python3
"""Makes the map of the reading room out of Natural Earth's countries, once; what it writes is kept in the repository.

    npm install world-atlas@2.0.2
    python3 bench/assets/make-world.py node_modules/world-atlas lexicon/countries.tsv OUT/world.json

world-atlas holds Natural Earth 4.1 (public domain) as TopoJSON. The borders of 1:50m are thinned as shared lines
(Visvalingam and Whyatt 1993, least effective area), so neighbours keep one border; those of small states are thinned less.
A feature is named by the code of lexicon/countries.tsv. Land without a state of its own there (territories, areas that
Natural Earth keeps apart) is one feature named "-": drawn, never coloured. What lies beyond the 180th meridian stays with
the rest of its state (Chukotka at 190° east), for a plane map would tear it off or draw a line across the world. States under 30,000 km² also carry their area
and a centre, for a map on which their shape would be too small to see. Standard library only; same input, same bytes.
"""

import heapq
import json
import math
import sys
from pathlib import Path

# Names of Natural Earth that are not those of the lexicon.
OTHER_NAMES = {
    "Antigua and Barb.": "ATG",
    "Bosnia and Herz.": "BIH",
    "Central African Rep.": "CAF",
    "Congo": "COG",
    "Dem. Rep. Congo": "COD",
    "Dominican Rep.": "DOM",
    "Eq. Guinea": "GNQ",
    "Macedonia": "MKD",
    "Marshall Is.": "MHL",
    "S. Sudan": "SSD",
    "Solomon Is.": "SLB",
    "St. Kitts and Nevis": "KNA",
    "St. Vin. and Gren.": "VCT",
    "São Tomé and Principe": "STP",
    "United States of America": "USA",
    "W. Sahara": "ESH",
    "eSwatini": "SWZ",
}
NO_STATE = "-"
LEFT_OUT = {"Antarctica"}
SMALL = 30_000  # km²: a square of 173 km, six pixels of a map 1,280 pixels wide
KM = 111.195  # a degree of latitude
LEAST = 260.0  # km²: a bend that covers less is dropped
LEAST_SMALL = 9.0
LEAST_ISLAND = 900.0  # km²: a further island of a large state that covers less is dropped
LEAST_ISLAND_SMALL = 12.0


def decoded(topology: dict) -> list[list[tuple[float, float]]]:
    """Lines in degrees; positions in the file are steps from the one before."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        lines.append(line)
    return lines


def triangle(a, b, c) -> float:
    """Area in km² of three positions, on a plane that touches the globe there."""
    narrow = math.cos(math.radians((a[1] + b[1] + c[1]) / 3))
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 * KM * KM * narrow


def thinned(line, least: float, closed: bool):
    """The line without the bends that cover less than `least` km²; its ends stay."""
    before = list(range(-1, len(line) - 1))
    after = list(range(1, len(line) + 1))
    gone = [False] * len(line)
    heap = [(triangle(line[i - 1], line[i], line[i + 1]), i) for i in range(1, len(line) - 1)]
    current = dict((i, a) for a, i in heap)
    heapq.heapify(heap)
    left = len(line)
    while heap and left > (4 if closed else 2):
        area, i = heapq.heappop(heap)
        if gone[i] or current[i] != area:
            continue
        if area >= least:
            break
        gone[i], left = True, left - 1
        p, n = before[i], after[i]
        after[p], before[n] = n, p
        for j in (p, n):
            if 0 < j < len(line) - 1:
                # never less than the bend just dropped, or a long shallow curve would go point by point
                current[j] = max(area, triangle(line[before[j]], line[j], line[after[j]]))
                heapq.heappush(heap, (current[j], j))
    return [point for i, point in enumerate(line) if not gone[i]]


def polygons(geometry: dict) -> list[list[list[int]]]:
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry.get("arcs", [])


def ring(arcs: list[int], lines) -> list[tuple[float, float]]:
    points = []
    for arc in arcs:
        line = lines[arc] if arc >= 0 else lines[~arc][::-1]
        points += line[1:] if points else line
    return unwrapped(points)


def unwrapped(points):
    """A ring that steps over the 180th meridian goes on beyond it."""
    out = [points[0]]
    for x, y in points[1:]:
        out.append((x + 360 * round((out[-1][0] - x) / 360), y))
    return out


def beside(points, longitude: float):
    """The ring on the side of the globe on which it is nearest to that meridian."""
    turn = 360 * round((longitude - centre(points)[0]) / 360)
    return [(x + turn, y) for x, y in points]


def area(points) -> float:
    """Signed km²; of a sphere, so that the north is not too large."""
    total = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        total += math.radians(x2 - x1) * (2 + math.sin(math.radians(y1)) + math.sin(math.radians(y2)))
    return total * 6371.0 * 6371.0 / 2


def centre(points) -> tuple[float, float]:
    a = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        cross = x1 * y2 - x2 * y1
        a, x, y = a + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return (x / (3 * a), y / (3 * a)) if a else points[0]


def rounded(points, digits: int):
    out = []
    for x, y in points:
        point = [round(x, digits), round(y, digits)]
        if not out or out[-1] != point:
            out.append(point)
    return out


class Shape:
    """One feature: the outlines of a state, or of all land without one."""

    def __init__(self, code: str):
        self.code = code
        self.polygons: list[list[list[int]]] = []

    def size(self, lines) -> float:
        return sum(abs(area(ring(polygon[0], lines))) for polygon in self.polygons)

    def small(self, lines) -> bool:
        return self.code != NO_STATE and self.size(lines) < SMALL

    def feature(self, full, thin) -> dict:
        outlines = sorted(((abs(area(ring(p[0], full))), p) for p in self.polygons), key=lambda o: -o[0])
        small = self.small(full)
        digits = 2 if small else 1 if self.code == NO_STATE else 2
        least = LEAST_ISLAND_SMALL if small else LEAST_ISLAND
        main = centre(ring(outlines[0][1][0], full))[0]
        at = (lambda points: points) if self.code == NO_STATE else (lambda points: beside(points, main))
        coordinates = []
        for index, (size, polygon) in enumerate(outlines):
            if index > 0 and size < least:
                continue
            rings = [rounded(at(ring(arcs, thin)), digits) for arcs in polygon]
            if len(rings[0]) < 4:
                rings = [rounded(at(ring(arcs, full)), 3) for arcs in polygon]
            coordinates.append([r for r in rings if len(r) >= 4])
        properties: dict = {"name": self.code}
        if small:
            properties["area"] = round(self.size(full))
            properties["centre"] = [round(v, 2) for v in centre(ring(outlines[0][1][0], full))]
        geometry = (
            {"type": "Polygon", "coordinates": coordinates[0]}
            if len(coordinates) == 1
            else {"type": "MultiPolygon", "coordinates": coordinates}
        )
        return {"type": "Feature", "properties": properties, "geometry": geometry}


def codes(countries: Path) -> dict[str, str]:
    rows = [line.split("\t") for line in countries.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {row[2]: row[0] for row in rows[1:]} | OTHER_NAMES


def shapes(topology: dict, code_of: dict[str, str]) -> dict[str, Shape]:
    found: dict[str, Shape] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name in LEFT_OUT:
            continue
        code = code_of.get(name, NO_STATE)
        found.setdefault(code, Shape(code)).polygons += polygons(geometry)
    return found


def limits(found: dict[str, Shape], lines) -> list[float]:
    """For each line the area under which its bends go: less where a small state has a share in it."""
    least = [LEAST] * len(lines)
    for shape in found.values():
        if shape.small(lines):
            for polygon in shape.polygons:
                for arc in (a for arcs in polygon for a in arcs):
                    least[arc if arc >= 0 else ~arc] = LEAST_SMALL
    return least


def features(atlas: Path, code_of: dict[str, str]) -> list[dict]:
    topology = json.loads((atlas / "countries-50m.json").read_text(encoding="utf-8"))
    full = decoded(topology)
    found = shapes(topology, code_of)
    thin = [thinned(line, least, line[0] == line[-1]) for line, least in zip(full, limits(found, full))]
    made = {code: shape.feature(full, thin) for code, shape in found.items()}
    # Tuvalu is too small for 1:50m
    finer = json.loads((atlas / "countries-10m.json").read_text(encoding="utf-8"))
    lines = decoded(finer)
    for code, shape in shapes(finer, code_of).items():
        if code not in made:
            made[code] = shape.feature(lines, lines)
    return [made[code] for code in sorted(made)]


def main(atlas: Path, countries: Path, out: Path) -> None:
    collection = {"type": "FeatureCollection", "features": features(atlas, codes(countries))}
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
    out.write_text(text.replace('{"type":"Feature"', '\n{"type":"Feature"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
