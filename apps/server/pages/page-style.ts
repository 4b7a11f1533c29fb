import { html } from './html.ts'

/** The app's tokens stand in its own style sheet, so these pages follow them; only what is theirs is said here. */
export const pageStyle = html`<style>
  .page { max-width: 664px; min-height: 100dvh; margin: 0 auto; background: var(--surface); color: var(--ink); }
  .page a { color: inherit; text-decoration: none; }
  .page a:hover { text-decoration: underline; }
  .page .bar { display: flex; align-items: center; gap: 8px; padding: 10px 16px; border-bottom: 1px solid var(--line); }
  .page .brand { display: flex; flex: 1; align-items: center; gap: 10px; min-width: 0; min-height: 44px;
    font: 650 1.375rem/1 var(--font-display); }
  .page .brand svg { flex: none; }
  .page .brand span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .page .button { display: inline-flex; align-items: center; min-height: 40px; padding: 0 18px; border-radius: 999px;
    font-weight: 600; font-size: 0.9375rem; white-space: nowrap; background: var(--quiet); }
  .page .button.ink { background: var(--ink-fill); color: var(--on-ink); }
  .page .face { flex: none; width: 42px; height: 42px; border-radius: 50%; object-fit: cover; background: var(--quiet); }
  .page .who { padding: 24px 16px 20px; text-align: center; }
  .page .who .face { width: 124px; height: 124px; margin: 0 auto 12px; }
  .page h1 { font: 650 2.125rem/1.08 var(--font-display); margin: 0; }
  .page .quiet { color: var(--ink-3); font-size: 0.875rem; }
  .page .who p { max-width: 440px; margin: 8px auto 0; text-wrap: pretty; }
  .page article { display: grid; grid-template-columns: 42px minmax(0, 1fr); gap: 2px 12px; padding: 14px 16px; }
  .page main > * + * { border-top: 1px solid var(--line); }
  .page .by { display: flex; flex-wrap: wrap; gap: 0 6px; align-items: baseline; font-size: 0.9375rem; }
  .page .by b { font-weight: 620; }
  .page .about { display: block; }
  .page .about .by { align-items: center; gap: 12px; }
  .page .about .by span { display: grid; }
  .page .about .text { margin-top: 12px; font: 550 1.4375rem/1.34 var(--font-display); }
  .page .about .text.long { font: inherit; line-height: 1.45; }
  .page .about .counts { margin-top: 14px; }
  .page .text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; line-height: 1.44; }
  .page .text a, .page .more { color: var(--aegean); text-decoration: underline; text-underline-offset: 3px; }
  .page .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); gap: 3px;
    margin-top: 10px; border-radius: 20px; overflow: hidden; }
  .page .pictures img { width: 100%; height: 100%; max-height: 560px; object-fit: cover; background: var(--sunken); }
  .page video { width: 100%; max-height: 560px; margin-top: 10px; border-radius: 20px; background: var(--sunken); }
  .page audio { width: 100%; margin-top: 10px; }
  .page .poll { display: grid; gap: 8px; margin: 10px 0 0; padding: 0; list-style: none; }
  .page .poll li { display: flex; justify-content: space-between; gap: 12px; padding: 10px 14px; border-radius: 10px;
    background: var(--canvas); overflow-wrap: anywhere; }
  .page .poll + .quiet { margin: 8px 0 0; }
  .page .card { display: block; margin-top: 10px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 14px; }
  .page details { margin-top: 4px; }
  .page summary { padding: 12px 14px; border-radius: 14px; background: var(--canvas); cursor: pointer; }
  .page .end { padding: 20px 16px 48px; border-top: 1px solid var(--line); text-align: center; }
  .page .end .button { margin-top: 12px; }
  @media (max-width: 480px) { .page .bar .ink { display: none; } }
  @media (min-width: 700px) { .page { border-inline: 1px solid var(--line); } }
</style>`
