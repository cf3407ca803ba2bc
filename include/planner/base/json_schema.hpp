// Pieces of a JSON Schema, made of draft 7 keywords only: what editors of TOML and validators of JSON both read.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>

#include "planner/base/value.hpp"

namespace planner::schema {

Value text();    ///< any string
Value id();      ///< letters, digits, '_' and '-', 1 to 64 of them
Value date();    ///< 2000-01-01 to 2099-12-31
Value time();    ///< "9:05", "09:05"; in TOML also 09:05:00
Value whole();   ///< an integer
Value number();  ///< any number
Value share();   ///< 0 to 1
Value flag();    ///< true or false
Value constant(Value value);
Value one_of(std::span<const std::string_view> words);
Value any_of(Array choices);
Value list(Value items);

/// A number's schema with its bounds; infinite ones say nothing.
Value bounded(Value number, double least, double most);

/// One member of an object; a name that ends in '?' may be absent, which means unknown.
struct Part {
  std::string_view name;
  Value schema;
};

/// An object of these members and no others.
Value object(std::span<const Part> parts);
Value object(std::initializer_list<Part> parts);

/// A whole schema: says which draft it is, what it is called, and then what `body` says.
Value document(std::string_view title, const Value& body);

}  // namespace planner::schema
