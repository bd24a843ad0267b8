//! Every function, stopped at every await: the provider repeats, the queue gives out again, time passes, and everything
//! happened once (invariant 5).

#![cfg(test)]

use tests::{Act, Scene, StopAfter};

/// Stops `scene`'s function at each of its awaits, each time in a new world.
async fn stop_everywhere(scene: Scene) {
    for waits in 0.. {
        let act = Act::begin(scene).await;
        let heard = StopAfter::new(waits, act.work()).await;
        let finished = heard.is_some();
        act.carry_on(heard.flatten(), &format!("stopped after {waits} waits")).await;
        if finished {
            // Without stops this test would say nothing.
            assert!(waits > 3, "{scene:?} waits {waits} times only");
            println!("{scene:?}: {waits} stops");
            return;
        }
    }
}

macro_rules! stopped {
    ($($name:ident: $scene:expr;)*) => {$(
        #[tokio::test]
        async fn $name() {
            stop_everywhere($scene).await;
        }
    )*};
}

stopped! {
    a_chat_message_that_dies_anywhere_is_answered_once: Scene::Chat;
    a_wish_for_a_person_that_dies_anywhere_is_handed_over_once: Scene::ChatForPerson;
    a_text_that_dies_anywhere_is_answered_once: Scene::Text;
    a_whatsapp_message_that_dies_anywhere_is_answered_once: Scene::Whatsapp;
    a_mail_that_dies_anywhere_is_answered_once: Scene::Mail;
    a_sign_in_of_a_phone_that_dies_anywhere_happens_once: Scene::SignIn;
    a_sign_in_of_a_chat_that_dies_anywhere_happens_once: Scene::ChatSignIn;
    a_page_that_dies_anywhere_goes_on_with_the_request_once: Scene::Visit;
    a_relay_that_dies_anywhere_passes_everything_on: Scene::Relay;
    a_text_whose_send_dies_anywhere_arrives_once: Scene::DeliverText;
    a_mail_whose_send_dies_anywhere_arrives_once: Scene::DeliverMail;
    a_handoff_that_dies_anywhere_arrives: Scene::HandOff;
    a_sweep_that_dies_anywhere_queues_everything: Scene::Sweep;
}
