using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Tendering;

namespace PublicDialogue.Storage.Rows;

/// <summary>A contract that a tender came to.</summary>
public sealed class ContractRow : ChildRow
{
    /// <summary>Gets the key of the contract.</summary>
    public string Contract { get; internal set; } = "";

    /// <summary>Gets the day on which it was concluded.</summary>
    public LocalDate ConcludedOn { get; internal set; }

    /// <summary>Gets the key of the agreement that it is; null where it is none, or that is not known.</summary>
    public string? Agreement { get; internal set; }

    internal static IEnumerable<ContractRow> Of(TenderAward award) => award.Decisions.Select(decision => decision.Contract).OfType<ContractConclusion>()
        .Select(contract => new ContractRow { Contract = contract.Id.Value, ConcludedOn = contract.ConcludedOn, Agreement = contract.Agreement?.Value });
}
