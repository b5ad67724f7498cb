using System;
using System.Collections.Generic;
using PublicDialogue.Guarding;
using Xunit;

namespace PublicDialogue.Tests.Guarding;

public sealed class ContentListTests
{
    [Fact]
    public void Of_AListThatChangesLater_StaysAsItWas()
    {
        var source = new List<string> { "a", "b" };
        var list = ContentList<string>.Of(source, "lots");
        source[0] = "c";
        source.Add("d");

        Assert.Equal(["a", "b"], list);
    }

    [Fact]
    public void Of_AContentList_IsItself()
    {
        var list = ContentList<string>.Of(["a"], "lots");

        Assert.Same(list, ContentList<string>.Of(list, "lots"));
    }

    [Fact]
    public void Of_Null_RefusesByTheCallersName() => Assert.Throws<ArgumentNullException>("lots", () => ContentList<string>.Of(null, "lots"));

    [Fact]
    public void Of_NullInside_RefusesByTheCallersName() =>
        Assert.Throws<ArgumentException>("lots", () => ContentList<string>.Of(["a", null!], "lots"));

    [Fact]
    public void Equals_SameContentInOrder_IsEqual()
    {
        var one = ContentList<string>.Of(["a", "b"], "lots");
        var other = ContentList<string>.Of(new List<string> { "a", "b" }, "lots");

        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_OtherOrderOrLength_IsNot()
    {
        var list = ContentList<string>.Of(["a", "b"], "lots");

        Assert.False(list.Equals(ContentList<string>.Of(["b", "a"], "lots")));
        Assert.False(list.Equals(ContentList<string>.Of(["a"], "lots")));
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void Type_CannotBeChangedThroughACast() =>
        Assert.False((object)ContentList<string>.Of(["a"], "lots") is IList<string> or System.Collections.IList);

    [Fact]
    public void ToString_ListsTheItems() => Assert.Equal("[a, b]", ContentList<string>.Of(["a", "b"], "lots").ToString());
}
