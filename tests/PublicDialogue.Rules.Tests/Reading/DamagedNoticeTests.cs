using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>Notices with elements lost, doubled and emptied, and values no form allows: reading and judging them never throws.</summary>
public class DamagedNoticeTests
{
    private static readonly string[] Values =
    [
        "", " ", "-1", "0", "1e400", "99999999999999999999999999999999999999", "0.0000000000000000000000000001", "NaN", "unpublished", "true",
        "0000-00-00", "0001-01-01", "9999-12-31+14:00", "2026-02-30", "P4Y", "%", "-%", "5-", "\u0131\u0307", "\U0001F600", "::", new string('9', 5000),
    ];

    [NoticesTheory]
    [InlineData("eforms-sdk-example/sdk_cn_24_multilingual.xml")]
    [InlineData("eforms-sdk-example/sdk_change-cn_24_cumbria_suppliers.xml")]
    [InlineData("eforms-doffin-real/doffin_ContractNotice_cn-standard_2024-107345.xml")]
    [InlineData("ted-r209/505633-2021_FI_FI_F02.xml")]
    [InlineData("ted-r209/210777-2017_NL_NL_F15.xml")]
    [InlineData("ted-r209/010233-2021_DK_EN_17.xml")]
    public void Read_Damaged_NeverThrows(string name)
    {
        var whole = XDocument.Load(SharedNotices.PathOf(name));
        for (int seed = 0; seed < 150; seed++)
        {
            var document = new XDocument(whole);
            Damage(document, seed);
            var read = TenderReader.Read("damaged.xml", new StringReader(document.ToString(SaveOptions.DisableFormatting)));

            Assert.True(read.Error is null || read.Facts is null);
            _ = read.Facts is null ? null : RuleBook.Assess(read.Facts, RuleOptions.Default);
        }
    }

    private static void Damage(XDocument document, int seed)
    {
        uint state = ((uint)seed * 7919) + 17;
        int Next(int bound) => (int)((state = unchecked((state * 1103515245) + 12345)) / 65536 % (uint)bound);
        for (int hit = 0; hit < 25; hit++)
        {
            List<XElement> elements = [.. document.Root!.Descendants()];
            if (elements.Count == 0)
            {
                return;
            }

            var element = elements[Next(elements.Count)];
            switch (Next(4))
            {
                case 0:
                    element.Remove();
                    break;
                case 1:
                    element.AddAfterSelf(new XElement(element));
                    break;
                case 2 when element.HasAttributes:
                    element.LastAttribute!.Remove();
                    break;
                default:
                    (element.Descendants().LastOrDefault() ?? element).Value = Values[Next(Values.Length)];
                    break;
            }
        }
    }
}
