using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>What kind of notice it is (BT-02, BT-03, OPP-070): decides whether tenders are invited, and which fields the form has.</summary>
internal sealed class EformsNotice
{
    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal) { "cn-standard", "cn-social", "subco" };

    // A call only where it sets a day for tenders; else the invitation comes later.
    private static readonly HashSet<string> CallsWithDeadline = new(StringComparer.Ordinal) { "pin-cfc-standard", "pin-cfc-social", "qu-sy" };

    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal) { "cn-standard", "pin-cfc-standard", "can-standard" };

    private readonly NoticeElement root;
    private readonly NoticeElement? extension;
    private readonly string subtype;

    public EformsNotice(NoticeElement root)
    {
        this.root = root;
        extension = ExtensionOf(root);
        Result = new(extension?["NoticeResult"]);
        var subtypeElement = extension?["NoticeSubType"]?["SubTypeCode"];
        subtype = subtypeElement?.Text ?? "";
        (Type, TypeElement) = NoticeTypes.Of(root["NoticeTypeCode"], subtypeElement);
    }

    /// <summary>Gets the element with the notice's type.</summary>
    public NoticeElement? TypeElement { get; }

    /// <summary>Gets how many tenders came in.</summary>
    public EformsResult Result { get; }

    /// <summary>Gets a value indicating whether it is a contract notice of the standard form, which has all fields of a call.</summary>
    public bool IsContractNotice => Type == "cn-standard";

    /// <summary>Gets a value indicating whether it invites to a design contest, which asks for plans instead of tenders.</summary>
    public bool IsDesignContest => Type == "cn-desg";

    /// <summary>Gets a value indicating whether it invites to compete.</summary>
    public bool IsCompetition => Calls.Contains(Type) || CallsWithDeadline.Contains(Type) || IsDesignContest;

    /// <summary>Gets a value indicating whether the subtype is a national one below the thresholds: <c>N</c> of Norway, <c>E</c> of the SDK.</summary>
    public bool IsNational => subtype.Length > 1 && subtype[0] is 'N' or 'E' && char.IsDigit(subtype[1]);

    /// <summary>Gets a value indicating whether it repeats an earlier notice with changes.</summary>
    public bool IsChange => extension?["Changes"] is not null;

    /// <summary>Gets whether social and other specific services have their own form: true, false, or null for a form that serves both.</summary>
    public bool? IsLight => Type.EndsWith("-social", StringComparison.Ordinal) ? true : Standard.Contains(Type) ? false : null;

    private string Type { get; }

    /// <summary>Says whether tenders are invited now.</summary>
    public bool InvitesTenders(bool hasDeadline) => Calls.Contains(Type) || (hasDeadline && CallsWithDeadline.Contains(Type));

    /// <summary>Finds the addresses of the organisations and of their touch points, by technical identifier.</summary>
    public Dictionary<string, NoticeElement?> Addresses()
    {
        var addresses = new Dictionary<string, NoticeElement?>(StringComparer.Ordinal);
        foreach (var organisation in extension?["Organizations"]?.Children ?? [])
        {
            foreach (var party in organisation.Children)
            {
                if (party["PartyIdentification"]?["ID"]?.Text is { } id && !addresses.ContainsKey(id))
                {
                    addresses.Add(id, party["PostalAddress"]);
                }
            }
        }

        return addresses;
    }

    /// <summary>Finds the lots; groups of lots and the parts of a plan are none.</summary>
    public IEnumerable<NoticeElement> Lots()
    {
        foreach (var lot in root.All("ProcurementProjectLot"))
        {
            if (lot["ID"] is { } id && Scheme(id) == "Lot")
            {
                yield return lot;
            }
        }
    }

    /// <summary>Finds what is said of groups of lots, each as a whole.</summary>
    public IEnumerable<NoticeElement> Groups()
    {
        foreach (var group in root.All("ProcurementProjectLot"))
        {
            if (group["ID"] is { } id && Scheme(id) == "LotsGroup")
            {
                yield return group;
            }
        }
    }

    // Where the scheme is not said, or is none, the identifier's own form says it: LOT-0001, GLO-0001, PAR-0001.
    private static string Scheme(NoticeElement id) => id.Attribute("schemeName") switch
    {
        "Lot" or "LotsGroup" or "Part" => id.Attribute("schemeName")!,
        _ when id.Text.StartsWith("LOT-", StringComparison.Ordinal) => "Lot",
        _ when id.Text.StartsWith("GLO-", StringComparison.Ordinal) => "LotsGroup",
        _ => "",
    };

    /// <summary>Finds the extension of eForms inside an element of UBL.</summary>
    public static NoticeElement? ExtensionOf(NoticeElement? element)
    {
        foreach (var holder in element?["UBLExtensions"]?.All("UBLExtension") ?? [])
        {
            if (holder["ExtensionContent"]?["EformsExtension"] is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Says whether the publication of a field of an element is put off (BT-195), though it may stand there.</summary>
    public static bool IsWithheld(NoticeElement element, string field)
    {
        foreach (var privacy in ExtensionOf(element)?.All("FieldsPrivacy") ?? [])
        {
            if (privacy["FieldIdentifierCode"]?.Text == field)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the code of a technique of a lot, whichever contracting system of it has the list.</summary>
    public static NoticeElement? Technique(NoticeElement? process, string list)
    {
        NoticeElement? technique = null;
        foreach (var system in process?.All("ContractingSystem") ?? [])
        {
            technique ??= Coded(system, "ContractingSystemTypeCode", list);
        }

        return technique;
    }

    /// <summary>Finds the first element inside of a name and a code list.</summary>
    public static NoticeElement? Coded(NoticeElement? within, string name, string list)
    {
        foreach (var element in within?.All(name) ?? [])
        {
            if (element.Has("listName", list))
            {
                return element;
            }
        }

        return null;
    }
}
