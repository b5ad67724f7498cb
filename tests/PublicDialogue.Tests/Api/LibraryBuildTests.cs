using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Api;

/// <summary>Two projects run these tests, each against another build of the library: this one says that it is so.</summary>
public sealed class LibraryBuildTests
{
    [Fact]
    public void Library_IsTheBuildThatThisProjectTests() => Assert.Equal(
        typeof(LibraryBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "LibraryFramework").Value,
        typeof(Money).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
