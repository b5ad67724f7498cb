using System;
using System.Collections.Generic;
using System.IO;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Writes tenders and framework agreements as OCDS 1.1 release packages.</summary>
/// <remarks>Thread-safe as long as each stream is written by one. No contact persons are written.</remarks>
public static class OcdsExport
{
    /// <summary>Writes an agreement, and each of its call-offs as a process of its own that is linked to it by a related process <c>framework</c>.</summary>
    /// <param name="stream">Where to; UTF-8, left open.</param>
    /// <param name="publication">Who publishes, and when. Keys that are no <c>ocid</c> get the prefix.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="parties">Authorities and suppliers by name; whoever is missing is written by key.</param>
    /// <remarks>Left out are decisions on extensions, amendments, rankings and keys, for which OCDS 1.1 has no member.</remarks>
    public static void Write(Stream stream, OcdsPublication publication, FrameworkAgreement agreement, OcdsDirectory? parties = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(agreement);
        OcdsJson.Package(stream, publication, ["lots", "techniques", "bids"], writer =>
        {
            var names = parties ?? OcdsDirectory.Empty;
            writer.Item(() => AgreementRelease.Write(writer, publication, agreement, names));
            foreach (var callOff in agreement.CallOffs)
            {
                writer.Item(() => CallOffRelease.Write(writer, publication, agreement, callOff, names));
            }
        });
    }

    /// <summary>Writes a tender as it goes out.</summary>
    /// <param name="stream">Where to; UTF-8, left open.</param>
    /// <param name="publication">Who publishes, and when.</param>
    /// <param name="id">The key of the process; one that is no <c>ocid</c> gets the prefix.</param>
    /// <param name="tender">The tender.</param>
    /// <param name="buyer">The authority, or null where it is not to be named.</param>
    /// <remarks>Specifications are left out: OCDS refers to the documents for these. A criterion's figure stands in its <c>minimum</c>.</remarks>
    public static void Write(Stream stream, OcdsPublication publication, TenderId id, Tender tender, ContractingAuthority? buyer = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(tender);
        OcdsJson.Package(stream, publication, ["lots", "techniques", "selection_criteria", "awardCriteria", "secondStage"], writer =>
            writer.Item(() => TenderRelease.Write(writer, publication, id, tender, buyer)));
    }
}
