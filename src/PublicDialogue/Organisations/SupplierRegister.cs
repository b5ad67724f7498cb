using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>The suppliers that an authority knows, who goes on in whom, and who belongs to which group, in time.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record SupplierRegister
{
    /// <summary>Gets the suppliers, no key twice.</summary>
    public IReadOnlyList<Supplier> Suppliers
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<Supplier>.Of(value, nameof(Suppliers)),
            nameof(Suppliers),
            list => list.Select(supplier => supplier.Id).Distinct().Count() == list.Count,
            "A key stands twice: keep one of the two suppliers.");
    }
    = ContentList<Supplier>.Empty;

    /// <summary>Gets the groups: on every day nobody has two parents, and nobody is above its own parent.</summary>
    public IReadOnlyList<SupplierGroup> Groups
    {
        get;
        init
        {
            var groups = ContentList<SupplierGroup>.Of(value, nameof(Groups));
            GroupTree.RefuseOverlaps(groups.SelectMany(group => group.Members), nameof(Groups));
            GroupTree.RefuseCircles(groups, nameof(Groups));
            field = groups;
        }
    }
    = ContentList<SupplierGroup>.Empty;

    /// <summary>Gets the mergers: nobody is absorbed twice, and nobody goes on in one who is no more, or in itself by a detour.</summary>
    public IReadOnlyList<Merger> Mergers
    {
        get;
        init
        {
            var mergers = ContentList<Merger>.Of(value, nameof(Mergers));
            MergerChain.RefuseFaults(mergers, nameof(Mergers));
            field = mergers;
        }
    }
    = ContentList<Merger>.Empty;

    /// <summary>Finds a supplier by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The supplier, or null.</returns>
    public Supplier? Find(SupplierId id) => Suppliers.FirstOrDefault(supplier => supplier.Id == Guard.Against.Null(id));

    /// <summary>Finds a supplier by a number in a register.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The first that has it, or null.</returns>
    public Supplier? Find(OrganisationId number) => Suppliers.FirstOrDefault(supplier => supplier.Numbers.Contains(Guard.Against.Null(number)));

    /// <summary>Finds a supplier by a name as orders and ledgers write it.</summary>
    /// <param name="name">A name, or another spelling of it.</param>
    /// <returns>The first that is called so, or null.</returns>
    public Supplier? Find(string name) => Suppliers.FirstOrDefault(supplier => supplier.IsCalled(name));

    /// <summary>Finds in whom a supplier goes on, on a day: itself, or whoever stands in its place after one merger or several.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="day">The day.</param>
    /// <returns>The key of the one.</returns>
    public SupplierId OnDay(SupplierId supplier, LocalDate day) => MergerChain.Follow(Mergers, Guard.Against.Null(supplier), day);

    /// <summary>Finds in whom a supplier goes on after all mergers that are known.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <returns>The key of the last in the chain; null where it goes on itself.</returns>
    public SupplierId? SuccessorOf(SupplierId supplier) => OnDay(supplier, LocalDate.MaxIsoValue) is var last && last == supplier ? null : last;

    /// <summary>Finds all who go on in a supplier on a day, so that what was bought from them can be counted together.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="day">The day.</param>
    /// <returns>Those who were absorbed by then, directly or by others, in the order of their mergers; without itself.</returns>
    public IReadOnlyList<SupplierId> GoneInto(SupplierId supplier, LocalDate day) => ContentList<SupplierId>.Of(
        [
            .. Mergers.Where(merger => merger.On <= day).OrderBy(merger => merger.On)
                .Select(merger => merger.Absorbed).Where(absorbed => OnDay(absorbed, day) == Guard.Against.Null(supplier)),
        ],
        nameof(supplier));

    /// <summary>Finds who controls a supplier on a day: the company at the top of its group, after mergers.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="day">The day.</param>
    /// <returns>The key of the company at the top; where there is no group, of the supplier, or of the one in whom it goes on.</returns>
    public SupplierId ParentOn(SupplierId supplier, LocalDate day)
    {
        var met = new List<SupplierId>();
        var at = OnDay(supplier, day);
        while (!met.Contains(at))
        {
            met.Add(at);
            at = Groups.FirstOrDefault(group => group.Members.Any(member => member.IsOneOn(day) && OnDay(member.Supplier, day) == at) && OnDay(group.Parent, day) != at)
                is { } above ? OnDay(above.Parent, day) : at;
        }

        // A parent that went on in its own subsidiary makes a circle; then all of it names the same one.
        return met.Skip(met.IndexOf(at)).OrderBy(id => id.Value, StringComparer.Ordinal).First();
    }

    /// <summary>Drops the people who left their function before a day, at every supplier; how many they were is kept.</summary>
    /// <param name="before">The day; who was there on it or later stays.</param>
    /// <returns>The register without them.</returns>
    public SupplierRegister Anonymise(LocalDate before) => this with { Suppliers = [.. Suppliers.Select(supplier => supplier.Anonymise(before))] };
}
