using System;
using System.Linq;

namespace PublicDialogue.Tendering;

/// <summary>What came in, as results count it (BT-760, code list received-submission-type).</summary>
public enum SubmissionKind
{
    /// <summary>All tenders: <c>tenders</c>.</summary>
    Tenders,

    /// <summary>Requests to participate: <c>part-req</c>.</summary>
    Requests,

    /// <summary>Tenders that were submitted electronically: <c>t-esubm</c>.</summary>
    Electronic,

    /// <summary>Tenders of micro enterprises: <c>t-micro</c>.</summary>
    Micro,

    /// <summary>Tenders of small enterprises: <c>t-small</c>.</summary>
    Small,

    /// <summary>Tenders of medium-sized enterprises: <c>t-med</c>.</summary>
    Medium,

    /// <summary>Tenders of micro, small and medium-sized enterprises together: <c>t-sme</c>.</summary>
    SmallOrMedium,

    /// <summary>Tenders from other countries of the European Economic Area than the buyer's: <c>t-oth-eea</c>.</summary>
    OtherEea,

    /// <summary>Tenders from outside the European Economic Area: <c>t-no-eea</c>.</summary>
    OutsideEea,

    /// <summary>Tenders of which nobody looked whether they are admissible: <c>t-no-verif</c>.</summary>
    NotVerified,

    /// <summary>Tenders that were found inadmissible: <c>t-verif-inad</c>.</summary>
    Inadmissible,

    /// <summary>Tenders that were found inadmissible because they are abnormally low: <c>t-verif-inad-low</c>.</summary>
    AbnormallyLow,
}

/// <summary>The codes of the kinds.</summary>
public static class SubmissionKinds
{
    private static readonly string[] Codes =
    [
        "tenders",
        "part-req",
        "t-esubm",
        "t-micro",
        "t-small",
        "t-med",
        "t-sme",
        "t-oth-eea",
        "t-no-eea",
        "t-no-verif",
        "t-verif-inad",
        "t-verif-inad-low",
    ];

    /// <summary>Gives the code.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code, as notices write it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Code(this SubmissionKind kind) => Codes.ElementAtOrDefault((int)kind) ?? throw new ArgumentOutOfRangeException(nameof(kind));

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>What it stands for; null where it is none of them, and for <c>unpublished</c>.</returns>
    public static SubmissionKind? Parse(string? code)
    {
        int at = Array.IndexOf(Codes, code);
        return at < 0 ? null : (SubmissionKind)at;
    }
}
