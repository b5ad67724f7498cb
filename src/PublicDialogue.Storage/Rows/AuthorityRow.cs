using PublicDialogue.Organisations;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A contracting authority.</summary>
public sealed class AuthorityRow : DocumentRow
{
    /// <summary>Gets what it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Gets the key of the authority that it is a part of.</summary>
    public string? Parent { get; internal set; }

    internal static AuthorityRow Of(ContractingAuthority authority) => new() { Name = PlainText.Of(authority.Name), Parent = authority.Parent?.Value };
}
