using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PublicDialogue.Interchange.Generator;

/// <summary>Writes which kinds a closed hierarchy has.</summary>
internal static class Unions
{
    public static string Form(Forms forms, INamedTypeSymbol union)
    {
        var members = forms.Of(union).ToList();
        string name = Names.Full(union);
        if (members.Count > 0 && members.TrueForAll(Forms.IsKey))
        {
            return $"new KeyUnionConverter<{name}>(\"{union.Name}\", {Kinds(members, type => $"({Names.Quoted(forms.Kind(type, union))}, typeof({Names.Full(type)}), static text => new {Names.Full(type)}(text))")})";
        }

        bool hasAKindOfItsOwn = members.Exists(type => forms.FormOf(type) == Generator.Form.Model && Forms.Members(type).Any(member => member.Name == "kind"));
        string kinds = Kinds(
            members.Where(type => forms.FormOf(type) is Generator.Form.Model or Generator.Form.Own),
            type => $"({Names.Quoted(forms.Kind(type, union))}, typeof({Names.Full(type)}))");
        return $"new UnionConverter<{name}>(\"{union.Name}\", \"{(hasAKindOfItsOwn ? "type" : "kind")}\"{(kinds.Length == 0 ? "" : ", ")}{kinds})";
    }

    private static string Kinds(IEnumerable<INamedTypeSymbol> members, System.Func<INamedTypeSymbol, string> kind) => string.Join(", ", members.Select(kind));
}
