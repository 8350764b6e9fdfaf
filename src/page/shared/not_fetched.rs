use thiserror::Error;
#[cfg(feature = "split")]
use wasm_split_helpers::SplitLoaderError;

/// Code that comes in a chunk of its own could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the code for this could not be fetched")]
pub struct NotFetched;

#[cfg(feature = "split")]
impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}
