namespace PublicDialogue.Calendars.Countries;

/// <summary>Danish days off.</summary>
/// <remarks>
/// The helligdage of the national church, in force by custom and by lov 214 of 6 March 2023, which abolished one of them. Grundlovsdag
/// on 5 June, 1 May, 24 and 31 December are none. Banks close on more days: the list of Danmarks Nationalbank.
/// </remarks>
internal static class Denmark
{
    private const string BankDays = "Danmarks Nationalbank, banklukkedage";

    /// <summary>Gets the helligdage.</summary>
    public static HolidayRule[] Public { get; } =
    [
        new FixedDate("Nytårsdag", 1, 1) { EnglishName = "New Year's Day" },
        new EasterOffset("Skærtorsdag", -3) { EnglishName = "Maundy Thursday" },
        new EasterOffset("Langfredag", -2) { EnglishName = "Good Friday" },
        new EasterOffset("Påskedag", 0) { EnglishName = "Easter Sunday" },
        new EasterOffset("Anden påskedag", 1) { EnglishName = "Easter Monday" },
        new EasterOffset("Store bededag", 26) { EnglishName = "General Prayer Day", LastYear = 2023, Source = "lov 214 of 6 March 2023" },
        new EasterOffset("Kristi himmelfartsdag", 39) { EnglishName = "Ascension Day" },
        new EasterOffset("Pinsedag", 49) { EnglishName = "Whit Sunday" },
        new EasterOffset("Anden pinsedag", 50) { EnglishName = "Whit Monday" },
        new FixedDate("Juledag", 12, 25) { EnglishName = "Christmas Day" },
        new FixedDate("Anden juledag", 12, 26) { EnglishName = "Second Day of Christmas" },
    ];

    /// <summary>Gets the days besides on which banks are closed. The first year of the Friday after Ascension is to be checked.</summary>
    public static HolidayRule[] Bank { get; } =
    [
        new EasterOffset("Fredag efter Kristi himmelfartsdag", 40)
            { EnglishName = "Friday after Ascension Day", FirstYear = 2010, Kind = HolidayKind.Bank, Source = BankDays },
        new FixedDate("Grundlovsdag", 6, 5) { EnglishName = "Constitution Day", Kind = HolidayKind.Bank, Source = BankDays },
        new FixedDate("Juleaftensdag", 12, 24) { EnglishName = "Christmas Eve", Kind = HolidayKind.Bank, Source = BankDays },
        new FixedDate("Nytårsaftensdag", 12, 31) { EnglishName = "New Year's Eve", Kind = HolidayKind.Bank, Source = BankDays },
    ];
}
