//! The safety copy in a real database.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_events::EventListener;
use gloo_utils::window;
use keeping::{Replicator, Timer, within};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::*;
use crate::browser::BrowserTimer;

wasm_bindgen_test_configure!(run_in_browser);

fn change(key: &str, value: &str) -> RecordChange {
    let (key, value) = (key.to_owned(), value.to_owned());
    RecordChange::Put { key, value }
}

/// A timer of which all but no time is left while it is in a hurry.
#[derive(Clone, Default)]
struct Hurry(Rc<Cell<bool>>);

impl Timer for Hurry {
    async fn sleep(&self, time: Duration) {
        let faster = if self.0.get() { 100 } else { 1 };
        BrowserTimer.sleep(time / faster).await;
    }
}

#[wasm_bindgen_test]
async fn what_was_applied_is_there_for_the_next_page_until_all_is_cleared() {
    let copy = IndexedDbCopy::default();
    copy.clear(&[]).await.expect("cleared");
    let changes = [change("r/a", "one"), change("r/b", "two")];
    copy.apply(&changes, 7).await.expect("applied");
    copy.apply(&[RecordChange::Erase("r/b".to_owned())], 8)
        .await
        .expect("applied");
    copy.add_snapshot("1.start.2", "all", &[])
        .await
        .expect("added");
    let gone = ["1.start.2".to_owned()];
    copy.add_snapshot("2.start.2", "all", &gone)
        .await
        .expect("added");

    let next = IndexedDbCopy::default();
    let row = ("r/a".to_owned(), "one".to_owned());
    assert_eq!(next.rows().await, Ok(vec![row]));
    assert_eq!(next.snapshots().await, Ok(vec!["2.start.2".to_owned()]));
    let stays = [("r/c".to_owned(), "three".to_owned())];
    next.clear(&stays).await.expect("cleared");
    assert_eq!(copy.rows().await, Ok(stays.to_vec()));
    next.clear(&[]).await.expect("cleared");
    assert_eq!(copy.rows().await, Ok(Vec::new()));
    assert_eq!(copy.snapshots().await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn writing_transactions_are_strict() {
    let database = connect().await.expect("opened");
    for (access, durability) in [(Access::Writing, "strict"), (Access::Reading, "default")] {
        let begun = begin(&database, access, &[RECORDS]).expect("begun");
        let found = Reflect::get(&begun, &"durability".into()).expect("an object");
        assert_eq!(found.as_string().as_deref(), Some(durability));
    }
    database.close();
}

#[wasm_bindgen_test]
async fn a_connection_that_the_browser_ended_is_made_anew() {
    let copy = IndexedDbCopy::default();
    copy.rows().await.expect("read");
    let open = copy.connection.borrow().clone();
    open.expect("open").close();
    copy.apply(&[change("r/again", "there")], 7)
        .await
        .expect("applied");
    copy.clear(&[]).await.expect("cleared");
}

#[wasm_bindgen_test]
async fn whoever_deletes_the_database_does_not_wait_for_this_page() {
    let copy = IndexedDbCopy::default();
    copy.rows().await.expect("read");
    let deleting = Factory::new().expect("a factory").delete(NAME);
    deleting.expect("allowed").await.expect("deleted");
    assert_eq!(copy.rows().await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn a_database_that_never_answers_is_given_up_and_used_again_once_it_does() {
    let hurry = Hurry::default();
    let replicator = Replicator::new(IndexedDbCopy::default(), hurry.clone());
    let holder = connect().await.expect("opened");
    holder.set_onversionchange(None);
    // Until the holder lets go this waits, and everybody who comes after it.
    let deleting = Factory::new().expect("a factory").delete(NAME);
    let deleting = deleting.expect("allowed");
    hurry.0.set(true);
    assert_eq!(replicator.rows().await, Err(CopyError::Late));
    hurry.0.set(false);
    holder.close();
    deleting.await.expect("deleted");
    assert_eq!(replicator.rows().await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn a_wait_that_is_given_up_leaves_nothing_that_fails_later() {
    let failures = Rc::new(Cell::new(0));
    let counted = Rc::clone(&failures);
    let _listener = EventListener::new(&window(), "error", move |_| {
        counted.set(counted.get() + 1);
    });
    let copy = IndexedDbCopy::default();
    let mut given_up = 0;
    // Before there is a connection, within a transaction, and at its end.
    for time in 0..20 {
        let time = Duration::from_millis(time / 4);
        let writing = [change("r/a", "one"), change("r/b", "two")];
        let written = within(&BrowserTimer, time, copy.apply(&writing, 7)).await;
        let read = within(&BrowserTimer, time, copy.rows()).await;
        given_up += u32::from(written.is_none()) + u32::from(read.is_none());
    }
    assert!(given_up > 0, "the times are too long to try anything");
    // Whatever was asked before is answered by then.
    copy.clear(&[]).await.expect("cleared");
    assert_eq!(copy.rows().await, Ok(Vec::new()));
    assert_eq!(failures.get(), 0);
}
