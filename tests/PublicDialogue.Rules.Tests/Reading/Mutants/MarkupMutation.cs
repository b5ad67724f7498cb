using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Damages what XML says and leaves it well formed: elements lost, doubled, renamed, turned round, put into others, and odd values.</summary>
internal static class MarkupMutation
{
    private const int Kinds = 8;

    /// <summary>Makes a mutant.</summary>
    public static string Of(string text, Dice dice)
    {
        var document = XDocument.Parse(text);
        for (int hits = 1 + dice.Next(25); hits > 0; hits--)
        {
            List<XElement> elements = [.. document.Root!.Descendants()];
            if (elements.Count > 0)
            {
                Hit(dice.Any(elements), dice.Any(elements), dice);
            }
        }

        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static void Hit(XElement element, XElement other, Dice dice)
    {
        switch (dice.Next(Kinds))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2 when element.LastAttribute is { IsNamespaceDeclaration: false } attribute:
                attribute.Value = Odd(dice);
                break;
            case 3 when element.LastAttribute is { IsNamespaceDeclaration: false } attribute:
                attribute.Remove();
                break;
            case 4 when element.Parent is { } parent:
                XElement[] children = [.. parent.Elements().Reverse()];
                parent.Elements().Remove();
                parent.Add(children);
                break;
            case 5 when element.Attributes().All(attribute => !attribute.IsNamespaceDeclaration):
                element.Name = XName.Get(other.Name.LocalName, dice.Next(2) == 0 ? "urn:unheard" : element.Name.NamespaceName);
                break;
            case 6 when !element.DescendantsAndSelf().Contains(other) && !element.Descendants().Skip(200).Any():
                other.Add(new XElement(element));
                break;
            default:
                (element.Descendants().LastOrDefault() ?? element).Value = Odd(dice);
                break;
        }
    }

    private static string Odd(Dice dice) => new([.. dice.Any(Oddities.Values).Where(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign))]);
}
