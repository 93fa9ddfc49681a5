namespace Overflight.Analyses.Dossiers;

/// <summary>The style of a dossier, in light and in dark, on a screen and on paper.</summary>
internal static class DossierStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --text: #1b1f24; --soft: #59636e; --page: #ffffff; --card: #f6f8fa;
          --line: #d1d9e0; --blue: #0a5ea8; --orange: #b35900; --red: #b3261e; --green: #1a7f37; --grey: #59636e;
          --amber: #8a5a00; --sea: #e4eff8; --land: #f3efe4; --shore: #9aa7b3; --net: #c3d3e0; --band: #ffd24d; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9da7b1; --page: #0d1117;
          --card: #161b22; --line: #30363d; --blue: #6cb6ff; --orange: #ffb068; --red: #ff8a80; --green: #57c26d;
          --grey: #9da7b1; --amber: #e3b341; --sea: #122536; --land: #2a2f2b; --shore: #5d6b78; --net: #223a50;
          --band: #8a6d10; } }
        * { box-sizing: border-box; }
        body { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--text);
          background: var(--page); margin: 0; overflow-wrap: anywhere; }
        main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.4rem; line-height: 1.3; margin: 0; }
        h3 { font-size: 1.1rem; margin: 2.2rem 0 .4rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
        h4 { font-size: 1rem; margin: 1.4rem 0 .2rem; } p { margin: .6rem 0; } .soft, caption { color: var(--soft); }
        .top { color: var(--soft); margin: .25rem 0 1.5rem; } article { margin-top: 2.5rem; }
        article + article { border-top: 2px solid var(--line); padding-top: 2.5rem; }
        .badge { display: inline-block; font-weight: 650; padding: .1rem .7rem; border-radius: 1rem;
          border: 1.5px solid currentColor; white-space: nowrap; }
        .supported { color: var(--green); } .contradicted { color: var(--red); } .undetermined { color: var(--amber); }
        .unchecked { color: var(--grey); } .verdict { display: flex; flex-wrap: wrap; gap: .4rem .9rem;
          align-items: baseline; margin: .9rem 0; } .verdict span:last-child { font-weight: 500; }
        blockquote { margin: 1rem 0; padding: .9rem 1.2rem; background: var(--card); border-left: 4px solid var(--blue);
          border-radius: 0 .4rem .4rem 0; } blockquote mark { background: none; color: var(--text); font-size: 1.1rem;
          font-weight: 550; } blockquote span { color: var(--soft); } .warn { border-left: 4px solid var(--amber);
          background: var(--card); padding: .4rem 1.2rem; border-radius: 0 .4rem .4rem 0; }
        dl { display: grid; grid-template-columns: minmax(7.5rem, max-content) 1fr; gap: .3rem 1.2rem;
          margin: .8rem 0; }
        dt { color: var(--soft); } dd { margin: 0; } ul { padding-left: 1.3rem; margin: .6rem 0; }
        li { margin: .3rem 0; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; margin: .8rem 0; overflow-wrap: normal;
          font-variant-numeric: tabular-nums; } caption { text-align: left; font-size: .9rem; padding-bottom: .2rem; }
        th, td { padding: .28rem .9rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        th:first-child { padding-left: 0; font-weight: 500; color: var(--soft); } thead th { font-weight: 600; }
        .number td, .number thead th { text-align: right; white-space: nowrap; }
        .number thead th:first-child { text-align: left; } .named tbody th { white-space: nowrap; }
        pre, code { font: .86rem/1.5 ui-monospace, "SF Mono", Consolas, monospace; } pre { background: var(--card);
          padding: .8rem 1rem; border-radius: .4rem; overflow-x: auto; overflow-wrap: normal; margin: .5rem 0; }
        details { margin: .5rem 0; } summary { cursor: pointer; color: var(--blue); } a { color: var(--blue); }
        .toc { list-style: none; padding: 0; } .toc li { display: flex; flex-wrap: wrap; gap: .3rem .8rem; }
        figure { margin: 1.2rem 0; } .pair { display: grid; grid-template-columns: 1fr; gap: .5rem 1.5rem; }
        @media (min-width: 60rem) { .pair { grid-template-columns: 1.2fr 1fr; align-items: center; } }
        svg { display: block; width: 100%; height: auto; overflow: visible; }
        svg text { font-size: 13px; fill: var(--text); }
        svg text.small { font-size: 12px; } svg text.soft { fill: var(--soft); } svg text.strong { font-weight: 650; }
        .halo { paint-order: stroke; stroke: var(--page); stroke-width: 3.5px; stroke-linejoin: round; }
        .sea { fill: var(--sea); } .land { fill: var(--land); fill-rule: evenodd; stroke: var(--shore);
          stroke-width: .8; stroke-linejoin: round; } .graticule { fill: none; stroke: var(--net); stroke-width: .8; }
        .rim { fill: none; stroke: var(--shore); } .horizon { fill: none; stroke: var(--soft); stroke-width: 1;
          stroke-dasharray: 1.5 4; } .reach { fill: var(--green); fill-opacity: .07; stroke: var(--green);
          stroke-width: 1.4; stroke-dasharray: 7 5; }
        .line { fill: none; } .rule { stroke: var(--line); } .track { stroke: var(--blue); stroke-width: 1.4;
          stroke-opacity: .45; } .track.up { stroke-width: 2.6; stroke-opacity: 1; } .arrow { fill: var(--blue); }
        .band { stroke: var(--band); stroke-width: 11; stroke-opacity: .6; stroke-linecap: round; }
        .tick { stroke: var(--blue); stroke-width: 1.6; } .sight { stroke: var(--red); stroke-width: 1.6; }
        .sight.hidden { stroke-dasharray: 2 4; } .satellite { fill: var(--red); stroke: var(--page);
          stroke-width: 1.5; }
        .place { fill: var(--text); stroke: var(--page); stroke-width: 1.5; } .landmark { fill: var(--soft); }
        .scale { fill: none; stroke: var(--text); stroke-width: 1.4; } svg text.claimed { fill: var(--red); }
        .doubt { fill: var(--band); fill-opacity: .45; } .window { fill: var(--band); fill-opacity: .5; }
        .moment { stroke: var(--red); stroke-width: 1.6; fill: none; }
        .least { stroke: var(--green); stroke-width: 1.2; stroke-dasharray: 7 5; fill: none; }
        .elevation { stroke: var(--blue); stroke-width: 2.4; } .offnadir { stroke: var(--orange); stroke-width: 2;
          stroke-dasharray: 5 3; } svg text.elevation-text { fill: var(--blue); font-weight: 600; }
        svg text.offnadir-text { fill: var(--orange); font-weight: 600; } .peak { fill: var(--blue); }
        .dot { stroke: var(--page); stroke-width: 1.5; } .elevation-dot { fill: var(--blue); }
        .offnadir-dot { fill: var(--orange); } .key { font-size: .88rem; color: var(--soft); margin: .3rem 0; }
        .key span { display: inline-block; margin-right: 1.1rem; } .key svg { display: inline-block; width: 2em;
          height: 1em; margin-right: .4em; vertical-align: -.12em; }
        @media (max-width: 40rem) { main { padding: 1.2rem 1rem 3rem; } dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .5rem; } blockquote { padding: .7rem .9rem; } th, td { padding: .28rem .6rem; }
          .map text, .map text.small { font-size: 16px; } }
        @media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } details { display: block; }
          figure, table { break-inside: avoid; } }
        """;
}
