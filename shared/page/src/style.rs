//! The look of the pages: small enough to stand in each of them.

use model::Color;

// `li img::after` is drawn only where a picture did not load, and covers the browser's sign for that: no script needed.

/// What text stands on by day: panels, and the ground behind them. They stand in the style sheet below.
pub(crate) const LIGHT: [Color; 2] = [Color([0xff, 0xff, 0xff]), Color([0xf5, 0xf6, 0xf8])];
/// What it stands on by night.
pub(crate) const DARK: [Color; 2] = [Color([0x1d, 0x21, 0x27]), Color([0x12, 0x15, 0x19])];

/// The style sheet. It carries no colour of its own but the shop's grey and one accent, in light and dark.
pub(crate) const CSS: &str = "\
:root{color-scheme:light dark;--ink:#1c1e21;--soft:#5f6670;--line:#e3e6ea;--paper:#fff;--ground:#f5f6f8;--accent:#1f5fd6;--on-accent:#fff;--wrong:#b3261e}\
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a5acb6;--line:#343a43;--paper:#1d2127;--ground:#121519;--accent:#8db4ff;--on-accent:#0d1b33;--wrong:#ffb4ab}}\
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}\
main{max-width:36rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}\
.shop{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline;font-size:.9rem;margin:0 0 .75rem}.shop a,.link{color:var(--soft)}\
.link{font:inherit;border:0;margin:0;padding:.6rem 0;min-height:44px;background:none;text-decoration:underline;cursor:pointer}.shop img{display:block;max-width:12rem;max-height:3rem;margin:0 0 1rem;padding:.25rem;border-radius:8px;background:#fff;color:#1c1e21}h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}\
.panel{background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:1.25rem 1.35rem;margin:0 0 1rem}\
p{margin:0 0 1rem}.soft{color:var(--soft)}.facts{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem .75rem;margin-bottom:1.25rem}\
.button{display:inline-block;font:inherit;font-weight:600;border:1px solid transparent;border-radius:10px;padding:.7rem 1.2rem;min-height:44px;background:var(--accent);color:var(--on-accent);text-decoration:none;cursor:pointer}\
.quiet{background:none;color:var(--accent);border-color:var(--line)}\
.button:focus-visible,.link:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}\
ul{list-style:none;margin:0;padding:0}li{display:flex;gap:1rem;align-items:flex-start;padding:.9rem 0;border-top:1px solid var(--line)}li:first-child{border-top:0;padding-top:0}li:last-child{padding-bottom:0}\
li img{position:relative;flex:none;width:56px;height:56px;object-fit:cover;border-radius:10px;overflow:hidden;background:var(--ground)}li img::after{content:'';position:absolute;inset:0;background:var(--ground)}li div{flex:1;min-width:0}li strong{display:block;overflow-wrap:anywhere}\
.state{font-size:.85rem;font-weight:600;border:1px solid var(--line);border-radius:999px;padding:.1rem .65rem;white-space:nowrap}\
a{color:var(--accent)}\
h2{font-size:1.1rem;line-height:1.3;margin:1.75rem 0 .6rem}.panel h2{margin:0 0 .6rem}.panel>p:last-child{margin:0}.actions,.ways{display:flex;flex-wrap:wrap;gap:.6rem;margin:0 0 1rem}.panel .actions{margin:1.25rem 0 0}\
.field label,legend{display:block;font-weight:600;margin:0 0 .25rem;padding:0}fieldset{border:0;margin:0 0 1rem;padding:0}.field .choice{display:flex;align-items:center;gap:.7rem;min-height:44px;font-weight:400;margin:0}.field label .soft{font-weight:400}\
input,select{font:inherit;width:100%;min-height:44px;padding:.5rem .7rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:10px}select{width:auto;min-width:6rem}input[type=radio]{flex:none;margin:0;width:1.25rem;min-height:1.25rem;padding:0;accent-color:var(--accent)}\
input:focus-visible,select:focus-visible{outline:3px solid var(--accent);outline-offset:1px}input[aria-invalid],select[aria-invalid]{border-color:var(--wrong)}\
.wrong{color:var(--wrong);font-weight:600}.field .wrong{display:block;margin:.35rem 0 0;font-size:.9rem}dl{margin:0}dt{font-weight:600}dd{margin:0 0 1rem}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let said = |[paper, ground]: [Color; 2]| format!("--paper:{paper};--ground:{ground}");
        assert!(CSS.contains(&said(DARK)));
        assert!(CSS.contains(&said(LIGHT).replace("#ffffff", "#fff")));
    }
}
