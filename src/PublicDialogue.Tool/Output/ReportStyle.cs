namespace PublicDialogue.Tool.Output;

/// <summary>How the page looks on a screen and on paper.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { --ink: #1c2430; --soft: #5b6675; --line: #d8dee6; --error: #b3261e; --warning: #a15c00; --info: #1f5fae; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: #fff;
          overflow-wrap: break-word; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        h1 { margin: 0; font-size: 1.9rem; }
        header p { margin: .25rem 0 1.5rem; color: var(--soft); }
        h2 { margin: 0; font-size: 1.2rem; }
        h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
        h4 { margin: 0 0 .35rem; font-size: 1rem; }
        ul { list-style: none; margin: 0; padding: 0; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin-bottom: 1.5rem; }
        .tiles li { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; color: var(--soft); }
        .tiles b { display: block; font-size: 1.6rem; color: var(--ink); }
        .tiles .error b { color: var(--error); }
        .tiles .warning b { color: var(--warning); }
        .tiles .info b { color: var(--info); }
        section { margin: 0 0 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
        .where { margin: .15rem 0; color: var(--soft); font-size: .85rem; }
        .bar { display: flex; height: 1.25rem; margin: .6rem 0; border-radius: .25rem; overflow: hidden; }
        .bar span { color: #fff; font-size: .8rem; line-height: 1.25rem; text-align: center; min-width: 1.5rem; }
        .bar .error, .error .badge { background: var(--error); }
        .bar .warning, .warning .badge { background: var(--warning); }
        .bar .info, .info .badge { background: var(--info); }
        article { margin: .75rem 0; padding: .75rem 1rem; border-left: .3rem solid var(--line); background: #f7f9fb; break-inside: avoid; }
        article.error { border-color: var(--error); }
        article.warning { border-color: var(--warning); }
        article.info { border-color: var(--info); }
        article p { margin: 0 0 .35rem; }
        .badge { padding: .1rem .45rem; border-radius: .25rem; color: #fff; font-size: .8rem; font-weight: 600; }
        blockquote { margin: .35rem 0; padding-left: .75rem; border-left: 2px solid var(--line); color: var(--soft); font-style: italic; }
        .source { font-size: .9rem; }
        .overview ol { list-style: none; margin: .75rem 0 0; padding: 0; }
        .overview li { display: flex; gap: 1rem; align-items: center; padding: .2rem 0; border-top: 1px solid var(--line); }
        .overview a { flex: 1 1 60%; min-width: 0; }
        .overview .bar { flex: 0 0 9rem; margin: 0; }
        a { color: inherit; text-decoration-color: var(--line); }
        .idle { color: var(--warning); }
        .gaps { font-size: .9rem; }
        .missing { columns: 22rem 2; column-gap: 1.5rem; }
        .gaps li { padding: .2rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
        @media (max-width: 30rem) {
          body { padding: 1.25rem .75rem 2rem; }
          section { padding: 1rem .75rem; }
          .tiles { grid-template-columns: repeat(auto-fit, minmax(7.75rem, 1fr)); gap: .5rem; }
          .tiles li { padding: .5rem .6rem; font-size: .9rem; hyphens: auto; }
          .overview .bar { flex-basis: 6rem; }
        }
        @media print {
          h2, h3, h4 { break-after: avoid; }
          a { text-decoration: none; }
          body { max-width: none; padding: 0; font-size: 11pt; }
          section { border: 0; padding: 0; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """;
}
