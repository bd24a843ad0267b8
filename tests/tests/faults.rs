//! Every function, with one call to the table that goes wrong: another transaction in the way, a table that refuses, an
//! answer that is lost. Everything still happens once (invariant 5).

#![cfg(test)]

use tests::{Act, Fault, Scene};

/// Spoils each call of `scene`'s function with each fault, each time in a new world.
async fn spoil_every_call(scene: Scene) {
    for fault in Fault::ALL {
        let mut struck = 0;
        for place in 0.. {
            let act = Act::begin(scene).await;
            act.wire.spoil(place, fault);
            let heard = act.work().await;
            let (calls, hit) = (act.wire.calls(), act.wire.struck());
            if fault == Fault::AnswerLost {
                // The SDK's second try is the same write: nobody may take it for somebody else's.
                assert!(
                    act.is_done(heard.as_ref()).await,
                    "{scene:?} {fault:?} at call {place}: {heard:?} {calls:?}"
                );
            }
            act.carry_on(heard, &format!("{fault:?} at call {place}")).await;
            for call in &calls {
                assert!(call.tokens.len() <= 1, "every try is the same transaction: {call:?}");
                assert_eq!(
                    call.tokens.len(),
                    usize::from(call.operation == "TransactWriteItems"),
                    "{call:?}"
                );
            }
            struck += usize::from(hit);
            if hit && fault != Fault::Conflict {
                assert!(calls[place].tries >= 2, "the SDK tries again: {:?}", calls[place]);
            }
            if calls.len() <= place {
                break;
            }
        }
        // Reads meet no transaction, and a sweep only reads.
        let reads_only = fault == Fault::Conflict && scene == Scene::Sweep;
        assert!(struck > 0 || reads_only || scene == Scene::Relay, "{scene:?} {fault:?} spoiled nothing");
    }
}

macro_rules! spoiled {
    ($($name:ident: $scene:expr;)*) => {$(
        #[tokio::test]
        async fn $name() {
            spoil_every_call($scene).await;
        }
    )*};
}

spoiled! {
    a_chat_message_is_answered_once_whatever_call_goes_wrong: Scene::Chat;
    a_wish_for_a_person_is_handed_over_once_whatever_call_goes_wrong: Scene::ChatForPerson;
    a_text_is_answered_once_whatever_call_goes_wrong: Scene::Text;
    a_whatsapp_message_is_answered_once_whatever_call_goes_wrong: Scene::Whatsapp;
    a_mail_is_answered_once_whatever_call_goes_wrong: Scene::Mail;
    a_sign_in_of_a_phone_happens_once_whatever_call_goes_wrong: Scene::SignIn;
    a_sign_in_of_a_chat_happens_once_whatever_call_goes_wrong: Scene::ChatSignIn;
    a_page_goes_on_with_the_request_once_whatever_call_goes_wrong: Scene::Visit;
    a_text_arrives_once_whatever_call_goes_wrong: Scene::DeliverText;
    a_mail_arrives_once_whatever_call_goes_wrong: Scene::DeliverMail;
    a_handoff_arrives_whatever_call_goes_wrong: Scene::HandOff;
    a_sweep_queues_everything_whatever_call_goes_wrong: Scene::Sweep;
}
