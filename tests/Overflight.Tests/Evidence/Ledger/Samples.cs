using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Tests.Evidence.Ledger;

/// <summary>Bodies of every kind, some by hand and any number made from a seed.</summary>
internal static class Samples
{
    /// <summary>Entries of one <see cref="Block"/>: a source, 20 items, 120 claims, and what follows.</summary>
    public const int BlockLength = 200;

    public static readonly Instant Now = Instant.FromNanosecondsSinceJ2000Tt(754_012_345_678_901_234);

    private static readonly ImmutableArray<string> Words = [.. Enumerable.Range(0, 4000).Select(MakeWord)];

    public static SourceEntry Source(string name = "KCNA", string description = "State news agency") =>
        new() { Name = name, Description = description, Reliability = AdmiraltyReliability.D };

    public static ItemEntry Item(
        long source, string title = "On the launch", int day = 1, string? sha256 = null) => new()
        {
            Sha256 = sha256 ?? Hash(title + day),
            Title = title,
            Publisher = "The Paper",
            Url = "https://example.org/a?b=1",
            Published = ArticleDate.On(new DateOnly(2023, 11, day), "byline"),
            Retrieved = Now - Duration.FromDays(3),
            Source = source,
            Credibility = Credibility.PossiblyTrue,
            CopyGroup = Hash(title),
        };

    public static ClaimEntry Claim(
        long item, string quote = "It took pictures of the White House.", DateOnly? day = null) =>
        new()
        {
            Item = item,
            Claim = new ReportedClaim
            {
                Kind = ReportedClaimKind.Imaging,
                Quote = quote,
                Start = 10,
                End = 10 + quote.Length,
                Actor = ["North Korea"],
                Attribution = new ClaimAttribution("North Korea", "KCNA"),
                Polarity = ClaimPolarity.Asserted,
                Modality = ClaimModality.Did,
                About = ["Malligyong-1"],
                Where = ["White House"],
                When = day is not { } at ? null : new TimeMention
                {
                    Start = 0,
                    End = 4,
                    Text = "then",
                    Role = TimeRole.During,
                    Certainty = TimeCertainty.Stated,
                    Span = new CalendarSpan(
                        at, at, new TimeOnly(23, 36, 25), new TimeOnly(23, 36, 25), "Asia/Pyongyang"),
                },
                Quantities =
                [
                    new QuantityMention
                    {
                        Start = 1,
                        End = 2,
                        Text = "500 km",
                        ValueCount = 500.25,
                        ValueMaxCount = 500.25,
                        Unit = "km",
                        Of = "",
                        IsApproximate = true,
                    },
                ],
            },
        };

    public static FindingEntry Finding(
        long claim, Verdict verdict = Verdict.Supported, string reason = "A pass fits.") =>
        new()
        {
            Claim = claim,
            Verdict = verdict,
            Likelihood = Likelihood.RoughlyEvenChance,
            Reasons = [reason, "It does not show that a picture was taken."],
            Digest = Hash(reason),
            Request = """{"site":"White House","minutes":1.5}""",
            CodeVersion = "0.1.0",
        };

    /// <summary>One of each kind, from an empty ledger on: source, item, claim, finding, grades, corrections.</summary>
    public static IReadOnlyList<LedgerBody> OneOfEach(long first) =>
    [
        Source(),
        Item(first),
        Claim(first + 1, day: new DateOnly(2023, 11, 27)),
        Finding(first + 2),
        new GradeEntry { Of = first, Reliability = AdmiraltyReliability.E, Reason = "It has told untruths." },
        new GradeEntry { Of = first + 1, Credibility = Credibility.Doubtful, Reason = "Nobody else says so." },
        Claim(first + 1, "Control \u0001\u0000, quotes \"\\, 위성, 🛰, \u202E turned, half a pair \ud83d."),
        new CorrectionEntry { Corrected = first + 2, ReplacedBy = first + 6, Reason = "The words were cut off." },
        new CorrectionEntry { Corrected = first + 3, Reason = "The wrong elements were used." },
    ];

    /// <summary>
    /// Bodies from a seed, for appending to a ledger: <see cref="BlockLength"/> of them.
    /// </summary>
    public static List<LedgerBody> Block(long first, int seed)
    {
        var random = new Random(unchecked(seed + (int)first));
        List<LedgerBody> bodies = [Source($"Source {first}", Text(random, 4))];
        for (long number = first + 1; bodies.Count < BlockLength; number++)
        {
            int place = bodies.Count % 10;
            long item = number - place + 1;
            int day = 1 + random.Next(28);
            bodies.Add(place switch
            {
                1 => Item(first, Text(random, 8), day, Hash($"{seed} {number}")),
                8 => Finding(number - 1, Verdict.Undetermined, Text(random, 8)),
                9 => new GradeEntry { Of = item, Credibility = Credibility.Doubtful, Reason = Text(random, 4) },
                0 => new CorrectionEntry { Corrected = number - 2, Reason = Text(random, 5) },
                _ => Claim(item, Text(random, 16), new DateOnly(2000 + random.Next(24), 1 + random.Next(12), day)),
            });
        }

        return bodies;
    }

    /// <summary>Words of which the first ones are common and the last ones rare; "satellite" is in half of the
    /// texts.</summary>
    public static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i =>
        i == 0 && random.Next(2) == 0
            ? "Satellite"
            : Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 3.0))]));

    public static string Hash(string text) => Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static string MakeWord(int number)
    {
        string word = "";
        for (int rest = number + 7; rest > 0; rest /= 12)
            word += "bdfgklmnprst"[rest % 12].ToString() + "aeiou"[(rest + number) % 5];
        return word;
    }
}
