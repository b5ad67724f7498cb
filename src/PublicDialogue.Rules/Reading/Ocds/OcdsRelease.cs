using System;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Recognises OCDS, and finds in it the one release that says most of the tender.</summary>
/// <remarks>
/// A record has a compiled release, which is the whole of it. Of several releases the one counts that is about the tender, and of
/// those the latest: what an award or a contract release repeats of the tender is a shortened copy. Others are not read.
/// </remarks>
internal static class OcdsRelease
{
    private static readonly string[] Sections =
        ["tag", "date", "tender", "planning", "awards", "contracts", "bids", "parties", "buyer", "releases", "compiledRelease"];

    // The other status codes of OCDS: no tenders are asked for. A word that is no status at all says nothing of it.
    private static readonly string[] Closed = ["planning", "planned", "cancelled", "unsuccessful", "complete", "withdrawn"];

    private static readonly string[] TenderTags = ["tender", "tenderUpdate", "tenderAmendment"];

    /// <summary>Says whether a value is a release, a record, or a package of either.</summary>
    public static bool IsOcds(JsonValue root) => IsOne(root) || IsPackage(root, "releases") || IsPackage(root, "records");

    /// <summary>Finds the release; null where there is none.</summary>
    public static JsonValue? Of(JsonValue root)
    {
        if (root["compiledRelease"] is { Kind: JsonKind.Object } compiled)
        {
            return compiled;
        }

        var inside = root["records"] ?? root["releases"];
        if (inside is null)
        {
            return IsOne(root) ? root : null;
        }

        // A record may link its releases instead of holding them; a link has an address and no process.
        // Dates are ISO 8601, and so in the order of their characters; of equals the last. What is no date comes before all dates.
        return inside.Items.Where(IsOne).Select(Of).OfType<JsonValue>()
            .OrderBy(Rank).ThenBy(Date, StringComparer.Ordinal).LastOrDefault();
    }

    /// <summary>Says whether a release has one of some tags.</summary>
    public static bool HasTag(JsonValue release, params string[] tags) =>
        release["tag"] is { } list && list.Items.Any(item => Array.IndexOf(tags, item.Text) >= 0);

    /// <summary>Says whether a release asks for tenders now: it is about a tender that is open, and nothing has been awarded.</summary>
    public static bool IsCall(JsonValue release) =>
        release["tender"] is { Kind: JsonKind.Object } tender
        && Array.IndexOf(Closed, tender["status"]?.Text) < 0
        && tender["procurementMethod"]?.Text is not "direct"
        && release["awards"] is not { Items.Count: > 0 }
        && (release["tag"] is not { Items.Count: > 0 } || HasTag(release, "compiled") || HasTag(release, TenderTags));

    private static string Date(JsonValue release) =>
        release["date"] is { Kind: JsonKind.Text } date && PlainDate.Parse(date.Text) is not null ? date.Text : "";

    private static bool IsOne(JsonValue value) =>
        value["ocid"] is not null && Array.Exists(Sections, section => value[section] is not null);

    private static bool IsPackage(JsonValue value, string list) =>
        value[list] is { Kind: JsonKind.Array } items
        && (items.Items.Count > 0 ? items.Items[0]["ocid"] is not null : (value["publisher"] ?? value["publishedDate"]) is not null);

    private static int Rank(JsonValue release) =>
        HasTag(release, "compiled") ? 3
        : release["tender"] is not { Kind: JsonKind.Object } ? 0
        : release["tag"] is null || HasTag(release, TenderTags) ? 2
        : 1;
}
