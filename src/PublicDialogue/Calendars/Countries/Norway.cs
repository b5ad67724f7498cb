namespace PublicDialogue.Calendars.Countries;

/// <summary>Norwegian days off: lov om helligdager og helligdagsfred (1995) and lov om 1. og 17. mai (1947), to be checked.</summary>
/// <remarks>17 May and Whit Monday can be one day (2027): one day off with two names.</remarks>
internal static class Norway
{
    /// <summary>Gets the public holidays.</summary>
    public static HolidayRule[] Public { get; } =
    [
        new FixedDate("Første nyttårsdag", 1, 1) { EnglishName = "New Year's Day" },
        new EasterOffset("Skjærtorsdag", -3) { EnglishName = "Maundy Thursday" },
        new EasterOffset("Langfredag", -2) { EnglishName = "Good Friday" },
        new EasterOffset("Første påskedag", 0) { EnglishName = "Easter Sunday" },
        new EasterOffset("Andre påskedag", 1) { EnglishName = "Easter Monday" },
        new FixedDate("Arbeidernes dag", 5, 1) { EnglishName = "Labour Day" },
        new FixedDate("Grunnlovsdag", 5, 17) { EnglishName = "Constitution Day" },
        new EasterOffset("Kristi himmelfartsdag", 39) { EnglishName = "Ascension Day" },
        new EasterOffset("Første pinsedag", 49) { EnglishName = "Whit Sunday" },
        new EasterOffset("Andre pinsedag", 50) { EnglishName = "Whit Monday" },
        new FixedDate("Første juledag", 12, 25) { EnglishName = "Christmas Day" },
        new FixedDate("Andre juledag", 12, 26) { EnglishName = "Second Day of Christmas" },
    ];
}
