using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Whom the claims of the ledger name, the most named first.</summary>
/// <param name="Voices">At most <see cref="LedgerClaimReads.VoicesMax"/>.</param>
internal sealed record NamedVoices(ImmutableArray<NamedVoice> Voices);
