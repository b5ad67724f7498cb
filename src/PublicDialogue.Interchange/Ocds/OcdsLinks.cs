using System;
using System.Linq;
using PublicDialogue.Agreements;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>How a process is linked to others (<c>relatedProcesses</c>).</summary>
internal static class OcdsLinks
{
    /// <summary>Finds the link of a call-off to its agreement; null where the process is no call-off.</summary>
    public static OcdsMember? Framework(OcdsMember process) => Find(process, "framework");

    /// <summary>Finds the agreement that a contract of a process is renewed or replaced by.</summary>
    public static AgreementId? Successor(OcdsMember process) => process.Children("contracts").Append(process)
        .Select(holder => Find(holder, "renewalProcess") ?? Find(holder, "replacementProcess"))
        .OfType<OcdsMember>().FirstOrDefault()?.Key("identifier", key => new AgreementId(key));

    private static OcdsMember? Find(OcdsMember holder, string relationship) => holder.Children("relatedProcesses")
        .FirstOrDefault(link => link.Texts("relationship").Contains(relationship, StringComparer.Ordinal) && link.Text("identifier") is not null);
}
