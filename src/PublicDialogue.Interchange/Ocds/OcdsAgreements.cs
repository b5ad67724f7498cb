using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Organisations;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>The framework agreements of an OCDS file with their call-offs, and who is named in it.</summary>
/// <remarks>
/// Source: OCDS 1.1 with the extensions for techniques and lots, as in the profile for the European Union. Every call-off is a process of its
/// own, which is linked to its agreement by a related process <c>framework</c>: one with a tender is a mini-competition, one without a direct
/// call-off. Immutable.
/// </remarks>
public sealed class OcdsAgreements
{
    private OcdsAgreements(IReadOnlyList<FrameworkAgreement> agreements, IReadOnlyList<Supplier> suppliers, IReadOnlyList<ContractingAuthority> authorities)
    {
        Agreements = agreements;
        Suppliers = suppliers;
        Authorities = authorities;
    }

    /// <summary>Gets the agreements, in the order of the file; each has its <c>ocid</c> as key.</summary>
    public IReadOnlyList<FrameworkAgreement> Agreements { get; }

    /// <summary>Gets the suppliers and tenderers, each once, in the order of the file.</summary>
    public IReadOnlyList<Supplier> Suppliers { get; }

    /// <summary>Gets the buyers and procuring entities, each once, in the order of the file.</summary>
    public IReadOnlyList<ContractingAuthority> Authorities { get; }

    /// <summary>Reads the agreements of a file.</summary>
    /// <param name="stream">JSON of at most 64 MB and a depth of 64: a release, a package of releases or of records, or one of them a line. Left open.</param>
    /// <returns>The agreements without what is at fault, and the faults; nothing where the file has no contracting process at all.</returns>
    public static Imported<OcdsAgreements> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var faults = new List<ImportFault>();
        var processes = OcdsFile.Processes(stream, faults);
        if (processes.Count == 0)
        {
            if (faults.Count == 0)
            {
                faults.Add(new(ImportFaultKind.OtherDocument, "OCDS", line: 0, "JSON"));
            }

            return new(value: null, faults);
        }

        var links = processes.Select(process => (Process: process, Frame: OcdsLinks.Framework(process))).ToList();
        var named = links.Select(link => link.Frame?.Text("identifier")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var agreements = new Dictionary<string, FrameworkAgreement>(StringComparer.Ordinal);
        foreach (var process in links.Where(link => link.Frame is null && (OcdsFramework.IsOne(link.Process) || named.Contains(link.Process.Text("ocid") ?? ""))).Select(link => link.Process))
        {
            if (OcdsFramework.Read(process) is { } agreement)
            {
                agreements.TryAdd(agreement.Id.Value, agreement);
            }
        }

        foreach (var (process, frame) in links.Where(link => link.Frame is not null))
        {
            OcdsCallOff.Add(agreements, process, frame!);
        }

        var parties = OcdsParties.Of(processes);
        return new(new([.. agreements.Values], parties.Suppliers, parties.Authorities), faults);
    }
}
