//! Loops over numbers, compiled for the widest vectors that the processor has. The numbers are the same with any.

use fearless_simd::{Level, dispatch};
use std::sync::LazyLock;

static LEVEL: LazyLock<Level> = LazyLock::new(Level::new);

/// Calls `work`, which has to be inlined to gain by it, and so have the functions that it calls.
#[inline]
pub(super) fn wide<R>(work: impl FnOnce() -> R) -> R {
    dispatch!(*LEVEL, _simd => work())
}
