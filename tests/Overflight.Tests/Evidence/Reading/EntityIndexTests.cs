using System;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading;

public class EntityIndexTests
{
    private static readonly EntityIndex Names = ReferenceData.Names();

    [Theory]
    [InlineData("at Tongchang-ri, Tongchangri or Sohae", "Sohae Sohae Sohae")]
    [InlineData("The North Korean regime and the DPRK", "North_Korea North_Korea")]
    [InlineData("the North Atlantic in May", "")]
    [InlineData("the North fired; The South answered", "North_Korea South_Korea")]
    [InlineData("Kim Jong-un and Kim Jong Un", "Kim_Jong_Un Kim_Jong_Un")]
    [InlineData("the U.S., the US and us", "United_States United_States")]
    [InlineData("Kosmos-2576, Cosmos 2576 and a Kosmos of 1977", "Kosmos-2576 Kosmos-2576 Kosmos")]
    [InlineData("Noor 3 or Nour-3, not Noor, 3 of them", "Noor-3 Noor-3 Noor")]
    [InlineData("Kosmos 257600 and Soraya 3", "Kosmos Soraya")]
    [InlineData("Japan's coast, the Sea of Japan", "Japan East_Sea")]
    public void Find_Spellings_AreOneEntity(string text, string expected) =>
        string.Join(' ', Names.Find(text, Tokenizer.Tokens(text)).Select(n => n.Entity.Name.Replace(' ', '_')))
            .ShouldBe(expected);

    [Fact]
    public void Named_MemberOfASeries_BelongsToItsState()
    {
        Entity member = Names.Named("Kosmos-2576").ShouldNotBeNull();
        (member.Name, member.Kind, member.State).ShouldBe(("Kosmos-2576", EntityKind.Satellite, "Russia"));
        Names.Named("Soraya-3").ShouldBeNull();
        Names.Named("Kosmos-").ShouldBeNull();
    }

    [Fact]
    public void Find_Adjectives_SayWhose()
    {
        const string text = "Japanese ships and Japan and Japan's navy";
        Names.Find(text, Tokenizer.Tokens(text)).Select(n => n.IsAdjective).ShouldBe([true, false, true]);
    }

    [Fact]
    public void Find_Offsets_AreThoseOfTheText()
    {
        const string text = "In Seoul, KCNA was read; at Sohae nothing moved.";
        foreach (NameMention name in Names.Find(text, Tokenizer.Tokens(text)))
            Names.Named(text[name.Start..name.End]).ShouldBe(name.Entity);
    }

    [Theory]
    [InlineData("- {kind: state, name: A}\n- {kind: place, name: a}", "line 2", "is there twice")]
    [InlineData("- {kind: place, name: A, state: B}", "line 1", "is not among the names")]
    [InlineData("- {kind: planet, name: A}", "line 1", "must be one of")]
    [InlineData("- {kind: place, name: \"---\"}", "line 1", "has letters")]
    [InlineData("- {kind: place, name: A, colour: red}", "line 1", "not known")]
    public void TryRead_Wrong_SaysWhere(string yaml, string where, string why)
    {
        NamesFile.TryRead(yaml, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.ToString().ShouldContain(where);
        diagnostic.ToString().ShouldContain(why);
    }

    [Fact]
    public void New_TwoOfOneName_IsRefused() => Should.Throw<ArgumentException>(() => new EntityIndex(
        [new Entity { Name = "A", Kind = EntityKind.Place }, new Entity { Name = "A", Kind = EntityKind.Site }]));
}
