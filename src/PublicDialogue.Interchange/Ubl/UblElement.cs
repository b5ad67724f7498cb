using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>An element of a UBL document, which knows its place and notes what in it cannot be read.</summary>
/// <remarks>Elements are found by their local names: prefixes differ, and so does the minor version of the namespaces.</remarks>
internal sealed class UblElement(XElement element, string place, ICollection<ImportFault> faults)
{
    public string Name => element.Name.LocalName;

    public int Line => ((IXmlLineInfo)element).LineNumber;

    public UblElement? Child(params string[] path)
    {
        var found = element;
        foreach (string name in path)
        {
            found = found.Elements().FirstOrDefault(child => child.Name.LocalName == name);
            if (found is null)
            {
                return null;
            }
        }

        return path.Length == 0 ? this : new(found, $"{place}/{string.Join('/', path)}", faults);
    }

    public IEnumerable<UblElement> Children(string name) =>
        element.Elements().Where(child => child.Name.LocalName == name).Select(child => new UblElement(child, $"{place}/{name}", faults));

    /// <summary>Reads what stands in an element below; null where it is not there or empty.</summary>
    public string? Text(params string[] path) => Child(path)?.Written;

    public string? Attribute(string name) => element.Attribute(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    public LocalDate? Date(params string[] path)
    {
        if (Child(path) is not { Written: { } text } child)
        {
            return null;
        }

        // A day may carry an offset, which says nothing of the day.
        var read = LocalDatePattern.Iso.Parse(text.Length > 10 && text[10] is 'Z' or '+' or '-' or 'T' ? text[..10] : text);
        return read.Success ? read.Value : child.Fault<LocalDate?>(ImportFaultKind.Date);
    }

    public decimal? Number(params string[] path) => Child(path) is not { Written: { } text } child ? null
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number
        : child.Fault<decimal?>(ImportFaultKind.Number);

    /// <summary>Reads an amount with its own currency, or else with that of the document.</summary>
    public Money? Amount(Currency? otherwise, params string[] path)
    {
        if (Child(path) is not { } child || child.Number() is not { } number)
        {
            return null;
        }

        return child.Attribute("currencyID") is { } code
            ? CurrencyOf(code) is { } currency ? Money.Of(number, currency) : child.Fault<Money?>(ImportFaultKind.Code, code)
            : otherwise is null ? child.Fault<Money?>(ImportFaultKind.Missing, "currencyID")
            : Money.Of(number, otherwise);
    }

    /// <summary>Reads a quantity in its own unit, or else in the one given.</summary>
    public Quantity? Quantity(UnitOfMeasure otherwise, params string[] path)
    {
        if (Child(path) is not { } child || child.Number() is not { } number)
        {
            return null;
        }

        return child.Attribute("unitCode") is not { } code ? new(number, otherwise)
            : UnitOfMeasure.TryParse(code, out var unit) ? new(number, unit)
            : child.Fault<Quantity?>(ImportFaultKind.Code, code);
    }

    /// <summary>Notes that something is at fault, and gives nothing in its place.</summary>
    public T? Fault<T>(ImportFaultKind kind, string? quote = null)
    {
        faults.Add(new(kind, place, Line, quote ?? (kind == ImportFaultKind.Missing ? "" : Written ?? "")));
        return default;
    }

    /// <summary>Notes that something is missing below.</summary>
    public T? Missing<T>(string below)
    {
        faults.Add(new(ImportFaultKind.Missing, $"{place}/{below}", Line, ""));
        return default;
    }

    internal static Currency? CurrencyOf(string? code) =>
        code is { Length: 3 } && code.All(char.IsAsciiLetter) ? Currency.Of(code) : null;

    private string? Written => element.Value.Trim() is { Length: > 0 } text ? text : null;
}
