"""权限 · competence — which level decides, by grade."""

from attrs import frozen

from safetyduty.words import Phrase, Worded

__all__ = ["Competence", "Competent", "Level"]


class Level(Worded):
    """A level of government (层级)."""

    NATIONAL = "national", "国家级", "national"
    PROVINCIAL = "provincial", "省级", "provincial"
    PREFECTURE = "prefecture", "设区的市级", "prefecture"
    COUNTY = "county", "县级", "county"
    TOWNSHIP = "township", "乡镇级", "township"


@frozen
class Competent:
    """Who is competent for one grade (有权机关)."""

    id: str
    level: Level
    who: Phrase


@frozen
class Competence:
    """Who is competent, by grade of accident (管辖权限)."""

    rows: tuple[Competent, ...]

    def of(self, grade: str) -> Competent | None:
        """Who is competent for *grade*, or None.

        Examples:
            >>> row = Competent("general", Level.COUNTY, Phrase("县级人民政府", "the county government"))
            >>> Competence((row,)).of("general").level
            <Level.COUNTY: 'county'>
        """
        return next((row for row in self.rows if row.id == grade), None)
