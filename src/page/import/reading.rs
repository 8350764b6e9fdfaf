//! What reads a file of another program. Workbooks are read by the heaviest part, in a chunk of its
//! own: fetched when there is one to be read.

use std::future::{Ready, ready};

use exchange::import::{
    Content, FileKind, ImportError, read_cards, read_invitations, read_jobsync, read_table,
    read_workbook, unpack,
};
use thiserror::Error;
#[cfg(feature = "split")]
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::page::shared::NotFetched;
use crate::words::import as words;

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub(super) enum ReadError {
    #[error("{}", words::NOT_FETCHED)]
    NotFetched,
    #[error(transparent)]
    File(#[from] ImportError),
}

impl From<NotFetched> for ReadError {
    fn from(_: NotFetched) -> Self {
        Self::NotFetched
    }
}

#[cfg(feature = "split")]
impl From<SplitLoaderError> for ReadError {
    fn from(error: SplitLoaderError) -> Self {
        NotFetched::from(error).into()
    }
}

type ReadContent = Result<Content, ReadError>;

/// Reads a file; of a zip, all that is of use in it.
pub(super) async fn read_file(name: &str, bytes: Vec<u8>) -> ReadContent {
    if FileKind::of(name, &bytes)? != FileKind::Zip {
        return read_one(name, bytes).await;
    }
    let (files, passed_over) = unpack(&bytes)?;
    let mut content = Content {
        passed_over,
        ..Content::default()
    };
    for (name, bytes) in files {
        match read_one(&name, bytes).await {
            Ok(part) => content.join(part),
            Err(ReadError::File(why)) => content.unread.push((name, why)),
            Err(ReadError::NotFetched) => return Err(ReadError::NotFetched),
        }
    }
    match content.is_empty() {
        true => Err(ImportError::NothingKnown.into()),
        false => Ok(content),
    }
}

async fn read_one(name: &str, bytes: Vec<u8>) -> ReadContent {
    match FileKind::of(name, &bytes)? {
        FileKind::Table => Ok(read_table(name, &bytes)?),
        FileKind::JobSync => Ok(read_jobsync(name, &bytes)?),
        FileKind::Workbook => workbook(bytes).await,
        FileKind::Cards => Ok(read_cards(&bytes)?),
        FileKind::Calendar => Ok(read_invitations(&bytes)?),
        FileKind::Zip => Err(ImportError::ZipInZip.into()),
    }
}

#[cfg_attr(
    feature = "split",
    wasm_split(workbook, fallible, return_wrapper(let read = _; { read.await } -> ReadContent))
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn workbook(bytes: Vec<u8>) -> Ready<ReadContent> {
    ready(read_workbook(bytes).map_err(ReadError::from))
}
