using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PublicDialogue.Analyzers.Misuse;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Assemblies that have nothing to do with an attribute are passed over; one that has, even by others, must not be.</summary>
public sealed class SpeakersTests
{
    private static readonly PortableExecutableReference First = Built("Første", """
        using PublicDialogue.Rules;
        namespace Første
        {
            public class Udbud { [TenderFact(TenderFactKind.ReferenceCount)] public int AntalReferencer { get; init; } }
            [KeepResult] public sealed class Besøg { public Besøg Flyt() => this; }
        }
        """);

    // Refers to the first, and not to us: the compiler writes down only what is used.
    private static readonly PortableExecutableReference Second = Built("Anden", """
        namespace Anden
        {
            public class SærligtUdbud : Første.Udbud { }
            public static class Tjeneste { public static Første.Besøg Find(this string navn) => new(); public static void Gem(this string navn) { } }
        }
        """, First);

    private static readonly PortableExecutableReference Third = Built("Tredje", """
        namespace Tredje { public class MegetSærligtUdbud : Anden.SærligtUdbud { } public class Andet { public int AntalReferencer { get; init; } } }
        """, First, Second);

    private static readonly MetadataReference[] All = [.. AnalyzerTest.Everything, First, Second, Third];

    [Fact]
    public void Second_AsItIsBuilt_DoesNotReferToTheAttributes() => Assert.DoesNotContain(
        "PublicDialogue.Rules", CSharpCompilation.Create("C", references: All).GetAssemblyOrModuleSymbol(Second) is IAssemblySymbol second
            ? second.Modules.SelectMany(module => module.ReferencedAssemblies).Select(identity => identity.Name) : ["PublicDialogue.Rules"]);

    [Fact]
    public Task Creation_OfATypeWhoseBaseIsOneAssemblyFurther_IsRead() => (new AnalyzerTest { Analyzer = new TenderCodeAnalyzer(), References = All }).Reports("""
        class C
        {
            object A => new Første.Udbud { AntalReferencer = {|PD1106:6|} };
            object B => new Anden.SærligtUdbud { AntalReferencer = {|PD1106:6|} };
            object D => new Tredje.MegetSærligtUdbud { AntalReferencer = {|PD1106:6|} };
            object E => new Tredje.Andet { AntalReferencer = 6 };
            object F => new Eget { AntalReferencer = {|PD1106:6|} };
            sealed class Eget : Tredje.MegetSærligtUdbud { }
        }
        """);

    [Fact]
    public Task Statement_ThatDropsWhatAnAssemblyFurtherGives_IsReported() => (new AnalyzerTest { Analyzer = new DiscardedResultAnalyzer(), References = All }).Reports("""
        using Anden;
        class C { void M() { {|PD9001:"a".Find()|}; "a".Gem(); {|PD9001:new Første.Besøg().Flyt()|}; "a".Trim(); } }
        """);

    private static PortableExecutableReference Built(string name, string source, params MetadataReference[] others)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], AnalyzerTest.Everything.Concat(others), new(OutputKind.DynamicallyLinkedLibrary));
        var built = compilation.Emit(image);
        Assert.True(built.Success, string.Join('\n', built.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
