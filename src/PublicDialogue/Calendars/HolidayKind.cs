namespace PublicDialogue.Calendars;

/// <summary>Why a day is no business day in a calendar, besides being a Saturday or a Sunday.</summary>
public enum HolidayKind
{
    /// <summary>A public holiday by statute.</summary>
    Public,

    /// <summary>A working day on which a statute on time limits lets no period end, such as Swedish midsommarafton.</summary>
    TimeLimit,

    /// <summary>A working day that a decree equates with a public holiday for statutory time limits: Algemene termijnenwet, article 3(3).</summary>
    Equated,

    /// <summary>A day on which banks are closed.</summary>
    Bank,

    /// <summary>A closing day by custom, agreement or an authority's own decision.</summary>
    Agreed,
}
