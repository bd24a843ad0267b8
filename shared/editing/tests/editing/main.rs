//! What is open to the owner of an order.

#![cfg(test)]

mod offers;
mod order;
mod swap;
