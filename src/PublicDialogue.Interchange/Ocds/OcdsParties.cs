using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Organisations;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Who is named in the processes of a file.</summary>
internal sealed record OcdsParties(IReadOnlyList<Supplier> Suppliers, IReadOnlyList<ContractingAuthority> Authorities)
{
    private static readonly string[] Selling = ["supplier", "tenderer", "candidate", "invitedCandidate", "selectedParticipant"];

    private static readonly string[] Buying = ["buyer", "procuringEntity", "centralPurchasingBody"];

    public static OcdsParties Of(IReadOnlyList<OcdsMember> processes)
    {
        var parties = processes.SelectMany(process => process.Children("parties")).ToList();
        return new(
            [.. Of(parties, Selling).Select(party => (Key: party.Key("id", key => new SupplierId(key)), Party: party)).Where(row => row.Key is not null)
                .DistinctBy(row => row.Key).Select(row => new Supplier(row.Key!, row.Party.Text("name") ?? row.Key!.Value) { Numbers = Numbers(row.Party) })],
            [.. Of(parties, Buying).Select(party => (Key: party.Key("id", key => new AuthorityId(key)), Party: party)).Where(row => row.Key is not null)
                .DistinctBy(row => row.Key).Select(row => new ContractingAuthority(row.Key!, row.Party.Text("name") ?? row.Key!.Value) { Numbers = Numbers(row.Party) })]);
    }

    private static IEnumerable<OcdsMember> Of(IEnumerable<OcdsMember> parties, string[] roles) =>
        parties.Where(party => party.Texts("roles").Any(role => roles.Contains(role, StringComparer.Ordinal)));

    // The register's own form is kept only where it is one that we know, for example DK-CVR and SE-ORG; others stay in the party's key.
    private static OrganisationId[] Numbers(OcdsMember party) =>
        party.Child("identifier") is { } identifier && identifier.Text("scheme") is { Length: > 3 } scheme && scheme[2] == '-' && identifier.Text("id") is { } number
            && OrganisationId.TryParse($"{scheme[..2]}:{number}", out var id)
            ? [id] : [];
}
