using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Organisations;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Authorities and suppliers whose names and numbers are written into an OCDS file.</summary>
/// <remarks>Of one key the first counts. Immutable.</remarks>
public sealed class OcdsDirectory
{
    private readonly ILookup<PartyId, (string Name, OrganisationId? Number)> parties;

    /// <summary>Initializes a new instance of the <see cref="OcdsDirectory"/> class.</summary>
    /// <param name="authorities">Authorities, central purchasing bodies by theirs.</param>
    /// <param name="suppliers">Suppliers.</param>
    public OcdsDirectory(IEnumerable<ContractingAuthority> authorities, IEnumerable<Supplier> suppliers)
    {
        System.ArgumentNullException.ThrowIfNull(authorities);
        System.ArgumentNullException.ThrowIfNull(suppliers);
        parties = authorities.Select(authority => ((PartyId)authority.Id, authority.Name, authority.Numbers))
            .Concat(suppliers.Select(supplier => ((PartyId)supplier.Id, supplier.Name, supplier.Numbers)))
            .ToLookup(row => row.Item1, row => (row.Name, row.Numbers.Count > 0 ? row.Numbers[0] : null));
    }

    /// <summary>Gets a directory of nobody.</summary>
    public static OcdsDirectory Empty { get; } = new([], []);

    internal void Write(Utf8JsonWriter writer, IEnumerable<(PartyId Party, string Role)> roles) => writer.List(
        "parties", roles.GroupBy(row => row.Party, row => row.Role), (party, _) => writer.Item(() =>
        {
            var (name, number) = parties[party.Key].FirstOrDefault();
            writer.WriteString("id", party.Key.Value);
            writer.WriteString("name", name ?? party.Key.Value);
            if (number is { Scheme.Code.Length: 2 })
            {
                writer.Member("identifier", () =>
                {
                    writer.WriteString("scheme", number.Scheme.Code + "-" + Register(number.Scheme.Code));
                    writer.WriteString("id", number.Number);
                });
            }

            writer.List("roles", party.Distinct(System.StringComparer.Ordinal), (role, _) => writer.WriteStringValue(role));
        }));

    // The names of registers in org-id.guide, on which OCDS relies.
    private static string Register(string country) => country switch
    {
        "DK" => "CVR",
        "FI" => "PRO",
        "NL" => "KVK",
        "NO" => "BRC",
        "SE" => "BLV",
        _ => "ORG",
    };
}
