//! What an answered message counts as.

use crate::{About, Metric, Metrics, Unit};
use desk::Answered;
use jiff::Timestamp;
use model::{Channel, Rule, TenantId};

impl Metrics {
    /// Counts an answered message. A figure that is nought is not written: a metric costs only when it has values.
    pub fn answered(&self, at: Timestamp, (tenant, channel): (&TenantId, Channel), answered: &Answered) {
        if answered.repeated {
            return;
        }
        let rule = answered.turn.reason.rule;
        let handed_over = matches!(rule, Rule::PersonAsked | Rule::PersonAccepted);
        let figures = [
            ("Messages", 1),
            ("Handoffs", u32::from(handed_over)),
            ("OptOuts", u32::from(rule == Rule::OptedOut)),
            ("ShopFailures", answered.observed.shop_failures),
        ];
        let counted: Vec<Metric> = figures
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| Metric::count(name, count))
            .collect();
        self.emit(at, About::Tenant(tenant, channel), &counted);
    }
}

impl Metric {
    /// So many things.
    #[must_use]
    pub fn count(name: &'static str, count: u32) -> Self {
        Self { name, unit: Unit::Count, value: f64::from(count) }
    }
}
