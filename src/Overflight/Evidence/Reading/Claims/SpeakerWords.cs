using System;
using System.Collections.Frozen;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>The words by which <see cref="Speakers"/> are told.</summary>
internal static class SpeakerWords
{
    public static readonly FrozenSet<string> BodyWords = Set(
        "institute agency bureau fund administration space launch works aerospace systems university center " +
        "centre corporation company council ministry command office group orbit radar");

    public static readonly FrozenSet<string> Openings = Set(
        "the a an who which whose its his her head chief director spokesman spokeswoman commander chairman " +
        "president minister now then of");

    public static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms dr prof gen col lt maj adm capt rear vice defence defense foreign prime minister president " +
        "secretary chief major skipper boss lawmaker senator rep sen sir cmdr brig marshal ambassador envoy " +
        "chairman governor captain admiral commander researcher expert premier astronomer general colonel " +
        "senior retired sgt professor executive director engineer analyst spokesman spokeswoman the a an in " +
        "on but and");

    public static readonly FrozenSet<string> Common = Set(
        "the a an in on at but and it he she they we this that these those its his her their after before " +
        "while when as for from one two three some many last earlier later officials analysts experts state " +
        "if there what why how by");

    public static readonly FrozenSet<string> Months = Set(
        "january february march april may-month june july august september october november december monday tuesday " +
        "wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec");

    public static readonly FrozenSet<string> Quoting = Set(
        "quoted quotes quoting cited citing");

    public static readonly FrozenSet<string> Speeches = Set(
        "briefing interview statement speech remarks letter excerpts");

    public static readonly FrozenSet<string> Groups = Set(
        "analysts experts observers researchers trackers officials users chiefs lawmakers astronomers and");

    public static readonly FrozenSet<string> Bodies = Set(
        "agency fund company firm institute operator maker service newspaper paper party bureau");

    public static readonly FrozenSet<string> Analysts = Set(
        "analysts experts observers researchers analyst expert trackers researcher observer astronomers " +
        "astronomer tracker tanks scholars watchers");

    public static readonly FrozenSet<string> Posters = Set(
        "users blogger bloggers netizens posts post channel telegram");

    public static readonly FrozenSet<string> Officials = Set(
        "ministry minister government military spokesman spokesperson spokeswoman official officials " +
        "commander army officer lawmaker guard lawmakers chiefs regime command agency envoy ambassador " +
        "delegate diplomat embassy soldier general admiral navy source sources service department authorities " +
        "coastguard diplomats deputy");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
