namespace PublicDialogue.Calendars.Countries;

/// <summary>Belgian days off: the ten of the law of 4 January 1974, to be checked, and the two feasts that are Sundays anyway.</summary>
internal static class Belgium
{
    /// <summary>Gets the public holidays, in Dutch.</summary>
    public static HolidayRule[] Public { get; } =
    [
        new FixedDate("Nieuwjaar", 1, 1) { EnglishName = "New Year's Day" },
        new EasterOffset("Pasen", 0) { EnglishName = "Easter Sunday" },
        new EasterOffset("Paasmaandag", 1) { EnglishName = "Easter Monday" },
        new FixedDate("Dag van de Arbeid", 5, 1) { EnglishName = "Labour Day" },
        new EasterOffset("O. L. H. Hemelvaart", 39) { EnglishName = "Ascension Day" },
        new EasterOffset("Pinksteren", 49) { EnglishName = "Whit Sunday" },
        new EasterOffset("Pinkstermaandag", 50) { EnglishName = "Whit Monday" },
        new FixedDate("Nationale feestdag", 7, 21) { EnglishName = "National Day" },
        new FixedDate("O. L. V. Hemelvaart", 8, 15) { EnglishName = "Assumption" },
        new FixedDate("Allerheiligen", 11, 1) { EnglishName = "All Saints' Day" },
        new FixedDate("Wapenstilstand", 11, 11) { EnglishName = "Armistice Day" },
        new FixedDate("Kerstmis", 12, 25) { EnglishName = "Christmas Day" },
    ];
}
