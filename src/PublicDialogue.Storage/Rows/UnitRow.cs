using PublicDialogue.Organisations;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A unit that orders.</summary>
public sealed class UnitRow : DocumentRow
{
    /// <summary>Gets what it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Gets the key of the authority that it belongs to.</summary>
    public string Authority { get; internal set; } = "";

    /// <summary>Gets what kind of place it is, by name.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>Gets how many portions it serves a day; null where that is not known.</summary>
    public int? Portions { get; internal set; }

    internal static UnitRow Of(OrderingUnit unit) =>
        new() { Name = PlainText.Of(unit.Name), Authority = unit.Authority.Value, Kind = unit.Kind.ToString(), Portions = unit.Portions };
}
