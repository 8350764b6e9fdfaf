//! Files of our own in the origin's private file system: nobody sees them, and they share no engine
//! with the browser's storage and its databases.

use js_sys::{Object, Reflect};
use keeping::{CopyError, TextFiles};
use wasm_bindgen::prelude::*;

use super::kept_file::{FileHandle, KeptFile};
use super::lasting::is_private_refusal;
use super::lock::{TabLock, turn};
use super::{error_name, refusal};

/// The folder: ours alone on an origin that others share.
const FOLDER: &str = "curtain-call-v1";
/// What a page holds while it reads or writes there.
const TURN: &str = "spare";

// As web-sys has them they end the program where a browser lacks them.
#[wasm_bindgen]
extern "C" {
    type Place;
    #[wasm_bindgen(method, catch, js_name = getDirectory)]
    async fn get_directory(this: &Place) -> Result<Folder, JsValue>;

    type Folder;
    #[wasm_bindgen(method, catch, js_name = getDirectoryHandle)]
    async fn get_folder(this: &Folder, name: &str, options: &Object) -> Result<Folder, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getFileHandle)]
    async fn get_file(this: &Folder, name: &str, options: &Object) -> Result<FileHandle, JsValue>;
    #[wasm_bindgen(method, catch, js_name = removeEntry)]
    async fn remove(this: &Folder, name: &str, options: &Object) -> Result<JsValue, JsValue>;
}

/// The files of the spare copy.
#[derive(Debug, Clone, Copy, Default)]
pub struct PrivateFiles;

impl TextFiles for PrivateFiles {
    type Turn = Option<TabLock>;

    async fn turn(&self) -> Result<Self::Turn, CopyError> {
        // Where there is no such place nobody waits for a turn.
        root().await?;
        Ok(turn(TURN).await)
    }

    async fn read(&self, name: &str) -> Result<Option<String>, CopyError> {
        let read = async {
            let folder = folder(false).await?;
            let file = folder.get_file(name, &with("create", false)).await;
            let file = KeptFile(file.map_err(|error| refusal(&error))?);
            let bytes = file.read().await.map_err(|error| refusal(&error))?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        };
        unless_missing(read.await)
    }

    async fn write(&self, name: &str, text: &str) -> Result<(), CopyError> {
        let folder = folder(true).await?;
        let file = folder.get_file(name, &with("create", true)).await;
        let file = KeptFile(file.map_err(|error| refusal(&error))?);
        file.write(text).await.map_err(|error| refusal(&error))
    }

    async fn clear(&self) -> Result<(), CopyError> {
        let root = root().await?;
        let removed = root.remove(FOLDER, &with("recursive", true)).await;
        let removed = removed.map_err(|error| refusal(&error));
        unless_missing(removed).map(|_| ())
    }
}

async fn folder(create: bool) -> Result<Folder, CopyError> {
    let folder = root()
        .await?
        .get_folder(FOLDER, &with("create", create))
        .await;
    folder.map_err(|error| refusal(&error))
}

/// The origin's own folder. Older browsers let only a worker write there, which is no place for us.
async fn root() -> Result<Folder, CopyError> {
    let window = gloo_utils::window();
    let kind = Reflect::get(&window, &"FileSystemFileHandle".into());
    let prototype = kind.and_then(|kind| Reflect::get(&kind, &"prototype".into()));
    let can_write = prototype.and_then(|kind| Reflect::has(&kind, &"createWritable".into()));
    if !can_write.unwrap_or(false) {
        return Err(CopyError::Absent);
    }
    let place: Place = window.navigator().storage().unchecked_into();
    let agent = window.navigator().user_agent().unwrap_or_default();
    place.get_directory().await.map_err(|error| {
        let refusal = refusal(&error);
        let is_private = error_name(&error).is_some_and(|name| is_private_refusal(&agent, &name));
        if is_private {
            CopyError::Absent
        } else {
            refusal
        }
    })
}

fn with(option: &str, value: bool) -> Object {
    let options = Object::new();
    // An object of our own takes any property.
    Reflect::set(&options, &option.into(), &value.into()).ok();
    options
}

/// What the browser calls it where there is no such file or folder.
const MISSING: &str = "NotFoundError";

fn unless_missing<T>(done: Result<T, CopyError>) -> Result<Option<T>, CopyError> {
    match done {
        Err(CopyError::Refused(name)) if name == MISSING => Ok(None),
        done => done.map(Some),
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    use super::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    async fn a_file_is_there_as_it_was_written_until_all_is_cleared() {
        let files = PrivateFiles;
        let _turn = files.turn().await.expect("a place for files");
        files.clear().await.expect("cleared");
        assert_eq!(files.read("a").await, Ok(None));
        files.write("a", "one, and more").await.expect("written");
        files.write("a", "t\u{fc}\n").await.expect("written");
        assert_eq!(files.read("a").await, Ok(Some("t\u{fc}\n".to_owned())));
        assert_eq!(files.read("b").await, Ok(None));
        files.clear().await.expect("cleared");
        assert_eq!(files.read("a").await, Ok(None));
    }

    #[wasm_bindgen_test]
    async fn the_next_turn_comes_when_the_last_one_is_over() {
        let files = PrivateFiles;
        for _ in 0..3 {
            drop(files.turn().await.expect("a turn"));
        }
    }
}
