#!/usr/bin/env python3
"""Makes the fonts of the reading room out of two published families, once; what it writes is kept in the repository.

    npm install @ibm/plex-sans-arabic@1.1.0 @fontsource/noto-naskh-arabic@5.3.0
    apt-get install python3-fonttools python3-brotli
    python3 bench/assets/make-fonts.py node_modules app/src/main/resources/org/sijill/app/web/assets/fonts

Both families are under the SIL Open Font License. Plex is a reserved name of its owner, and a font that was cut down is a
modified one, so the files carry names of their own: Sijill Sans and Sijill Naskh. Same input and versions, same bytes.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# What an Arabic page is written with: letters of Arabic and, for names, of Persian, Kurdish and Urdu; vowel signs; both
# kinds of digits; and the space, Latin digits and marks, so that a page without Latin letters needs no second file.
ARABIC = (
    [0x0600, 0x060C, 0x061B, 0x061C, 0x061F]
    + list(range(0x0621, 0x063B))
    + list(range(0x0640, 0x0657))
    + list(range(0x0660, 0x066E))
    + [0x0670, 0x0671, 0x0679, 0x067E, 0x0686, 0x0688, 0x0691, 0x0695, 0x0698, 0x06A4, 0x06A9, 0x06AD, 0x06AF, 0x06B5]
    + [0x06BA, 0x06BE, 0x06C0, 0x06C1, 0x06C6, 0x06CC, 0x06CE, 0x06D2, 0x06D4, 0x06D5]
    + list(range(0x06F0, 0x06FA))
    + [0xFD3E, 0xFD3F, 0xFDF2, 0xFDFA]
)
SHARED = (
    list(range(0x20, 0x41))
    + list(range(0x5B, 0x61))
    + list(range(0x7B, 0x7F))
    + [0xA0, 0xA9, 0xAB, 0xB0, 0xB7, 0xBB, 0xD7]
    + list(range(0x200C, 0x2010))
    + [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2039, 0x203A, 0x2190, 0x2192, 0x2212, 0x25CC]
)
LATIN = list(range(0x41, 0x5B)) + list(range(0x61, 0x7B)) + list(range(0xC0, 0xD7)) + list(range(0xD8, 0x180))

# (name in the stylesheet, weight, file it comes from for Arabic, for Latin)
PLEX = "@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-{}.woff2"
NASKH = "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-{}-{}-normal.woff2"
FACES = [
    ("Sijill Sans", "sans", 400, PLEX.format("Regular"), PLEX.format("Regular")),
    ("Sijill Sans", "sans", 600, PLEX.format("SemiBold"), PLEX.format("SemiBold")),
    ("Sijill Naskh", "naskh", 400, NASKH.format("arabic", 400), NASKH.format("latin", 400)),
    ("Sijill Naskh", "naskh", 700, NASKH.format("arabic", 700), NASKH.format("latin", 700)),
]
KEPT_NAMES = {0, 7, 8, 9, 11, 12, 13, 14}  # copyright, trademark, makers, licence


def cut(source: Path, unicodes: list[int]) -> TTFont:
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False  # screens of today draw outlines as they are; hints are a third of the file
    options.name_IDs = sorted(KEPT_NAMES)
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "meta"]
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes)
    cutter.subset(font)
    return font


def rename(font: TTFont, family: str, weight: int) -> None:
    style = {400: "Regular", 600: "SemiBold", 700: "Bold"}[weight]
    full = f"{family} {style}"
    texts = {1: full if weight == 600 else family, 2: "Regular" if weight == 600 else style, 3: f"1.0;{full}", 4: full}
    texts |= {5: "Version 1.0", 6: full.replace(" ", "")}
    for name_id, text in texts.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font["name"].names.sort()
    if "CFF " in font:
        raise SystemExit("a font with CFF outlines holds its name twice; this program renames one of them only")


def main(packages: Path, out: Path) -> None:
    for family, short, weight, arabic, latin in FACES:
        for script, source, unicodes in (("arabic", arabic, ARABIC + SHARED), ("latin", latin, LATIN)):
            # of the published Naskh, marks and Latin digits lie in the Latin half
            if short == "naskh":
                unicodes = ARABIC + [0x20, 0xA0] if script == "arabic" else LATIN + SHARED[1:]
            font = cut(packages / source, unicodes)
            rename(font, family, weight)
            font.flavor = "woff2"
            font.save(out / f"sijill-{short}-{script}-{weight}.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
