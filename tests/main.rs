//! Integration tests.
#![cfg(test)]

mod window;
