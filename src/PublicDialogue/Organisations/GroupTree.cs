using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Organisations;

/// <summary>That groups are trees on every day: nobody has two parents at once, and nobody is above its own parent.</summary>
internal static class GroupTree
{
    public static void RefuseOverlaps(IEnumerable<GroupMember> members, string parameterName)
    {
        foreach (var times in members.GroupBy(member => member.Supplier))
        {
            GroupMember? before = null;
            foreach (var time in times.OrderBy(member => member.First))
            {
                if (before is not null && time.First <= before.Last)
                {
                    throw new ArgumentException($"{times.Key} has two parents, or the same twice, on a day: end one time before the next begins.", parameterName);
                }

                before = time;
            }
        }
    }

    // Who is above whom changes only on the first day of a time, so that a circle is there on one of those days.
    public static void RefuseCircles(IReadOnlyList<SupplierGroup> groups, string parameterName)
    {
        var above = groups.SelectMany(group => group.Members.Select(member => (Member: member, group.Parent))).ToLookup(row => row.Member.Supplier);
        foreach (var (member, parent) in above.SelectMany(rows => rows))
        {
            var met = new HashSet<SupplierId> { member.Supplier };
            for (var at = parent; at is not null; at = ParentOn(above, at, member.First))
            {
                if (!met.Add(at))
                {
                    throw new ArgumentException($"{at} is above its own parent: take one of the two groups out.", parameterName);
                }
            }
        }
    }

    private static SupplierId? ParentOn(ILookup<SupplierId, (GroupMember Member, SupplierId Parent)> above, SupplierId supplier, LocalDate day) =>
        above[supplier].FirstOrDefault(row => row.Member.IsOneOn(day)).Parent;
}
